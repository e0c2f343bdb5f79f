#!/bin/sh
# The project's regression tests; they compare about 120 formatted files.
cd regression || exit 1
sh ./TEST
# The script leaves its output behind when something differed.
test ! -d output
