#!/bin/sh
# The project's own Unity tests that concern parsing and printing objects.
cd tests || exit 1
for test in parse_array parse_object parse_string parse_value print_object misc_tests; do
  "../test_$test" || exit 1
done
