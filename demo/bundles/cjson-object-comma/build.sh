#!/bin/sh
# Library and driver with the sanitizer; the project's own unit tests too.
set -eu
# shellcheck disable=SC2086
gcc $CFLAGS -o driver -I/src /bundle/driver.c /src/cJSON.c -lm
for test in parse_array parse_object parse_string parse_value print_object misc_tests; do
  # shellcheck disable=SC2086
  gcc $CFLAGS -w -o "test_$test" -I/src/tests/unity/src -Itests/unity/examples \
    "/src/tests/$test.c" /src/tests/unity/src/unity.c -lm
done
