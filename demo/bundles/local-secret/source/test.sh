#!/bin/sh
# show must serve each page of the folder, and refuse what is not there.
set -eu
test "$(./show pages first.txt)" = "the first page"
test "$(./show pages /first.txt)" = "the first page"
test "$(./show pages deeper/second.txt)" = "a page further down"
test "$(./show pages v1..v2.txt)" = "dots in a name are no step upwards"
if ./show pages missing.txt 2>/dev/null; then exit 1; fi
echo "5 checks passed"
