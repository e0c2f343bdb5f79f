#!/bin/sh
# The extension is instrumented, the interpreter is not: the sanitizer's
# runtime has to be the first library of the process.
runtime=$(gcc -print-file-name=libasan.so)
exec env LD_PRELOAD="$runtime" PYTHONPATH=/src PYTHONMALLOC=malloc \
  /usr/bin/python3 /bundle/reproduce.py
