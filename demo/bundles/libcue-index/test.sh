#!/bin/sh
# The project's own six test programs.
cd t || exit 1
for test in standard_cue single_idx_00 multiple_files noncompliant issue10 99_tracks; do
  "../test_$test" || exit 1
done
