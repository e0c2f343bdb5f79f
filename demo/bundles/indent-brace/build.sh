#!/bin/sh
# The eleven C files compiled directly, without autotools: once with the
# sanitizer, once without it for the project's regression tests.
set -eu
cat >config.h <<'HEADER'
#define STDC_HEADERS 1
#define HAVE_STRCHR 1
#define HAVE_MEMCPY 1
#define HAVE_MEMMOVE 1
#define HAVE_UTIME 1
#define HAVE_UNISTD_H 1
#define HAVE_STRING_H 1
#define HAVE_MALLOC_H 1
#define HAVE_UTIME_H 1
#define PACKAGE "indent"
#define VERSION "2.2.12"
#define LOCALEDIR "/usr/share/locale"
HEADER
files=
for unit in indent args backup comments lexi parse globs code_io output utils handletoken; do
  files="$files /src/src/$unit.c"
done
define='-DHAVE_CONFIG_H -I/src -I/src/src'
# shellcheck disable=SC2086
gcc $CFLAGS -w $define -o indent-checked $files
# shellcheck disable=SC2086
gcc -g -O1 -w $define -o src/indent $files
