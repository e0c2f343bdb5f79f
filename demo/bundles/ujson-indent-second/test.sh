#!/bin/sh
# The project's own tests, with the sanitizer's runtime loaded first.
runtime=$(gcc -print-file-name=libasan.so)
exec env LD_PRELOAD="$runtime" PYTHONPATH=/src \
  /usr/bin/python3 -m pytest -q -p no:cacheprovider tests/test_ujson.py
