#!/bin/sh
# The extension's few files compiled directly: the project's setup.py asks the
# network for setuptools-scm and strips the symbols that name the frames.
set -eu
headers=$(python3 -c 'import sysconfig; print(sysconfig.get_paths()["include"])')
suffix=$(python3 -c 'import sysconfig; print(sysconfig.get_config_var("EXT_SUFFIX"))')
conversion=deps/double-conversion/double-conversion
include="-I$headers -Ipython -Ilib -I$conversion"
# shellcheck disable=SC2086
for unit in python/*.c lib/*.c; do
  gcc $CFLAGS -fPIC -D_GNU_SOURCE $include -c "/src/$unit" -o "${unit%.c}.o" &
done
# shellcheck disable=SC2086
for unit in "$conversion"/*.cc lib/*.cc; do
  g++ $CXXFLAGS -fPIC -D_GNU_SOURCE $include -c "/src/$unit" -o "${unit%.cc}.o"
done
wait
# shellcheck disable=SC2086
g++ $CXXFLAGS -shared -o "ujson$suffix" python/*.o lib/*.o "$conversion"/*.o -lm
