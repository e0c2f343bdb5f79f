#!/bin/sh
# Means of small files.
set -eu
printf '4\n' >/tmp/one
printf '1\n2\n6\n' >/tmp/three
test "$(./ratio /tmp/one)" = 4
test "$(./ratio /tmp/three)" = 3
echo "2 checks passed"
