#!/bin/sh
# Scanner and parser are generated, then everything is compiled directly.
set -eu
flex -o cue_scanner.c cue_scanner.l
bison --defines=cue_parser.h -o cue_parser.c cue_parser.y
files="/src/cd.c /src/cdtext.c /src/rem.c /src/time.c /src/cue_scanner.c /src/cue_parser.c"
# shellcheck disable=SC2086
gcc $CFLAGS -w -D_POSIX_C_SOURCE=200809L -I/src -o driver /bundle/driver.c $files
for test in standard_cue single_idx_00 multiple_files noncompliant issue10 99_tracks; do
  # shellcheck disable=SC2086
  gcc $CFLAGS -w -D_POSIX_C_SOURCE=200809L -I/src -o "test_$test" "/src/t/$test.c" $files
done
