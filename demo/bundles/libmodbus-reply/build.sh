#!/bin/sh
# The library's four C files compiled directly, without autotools.
set -eu
sed -e 's/@LIBMODBUS_VERSION_MAJOR@/3/; s/@LIBMODBUS_VERSION_MINOR@/1/; s/@LIBMODBUS_VERSION_MICRO@/6/' \
  -e 's/@LIBMODBUS_VERSION@/3.1.6/' src/modbus-version.h.in >src/modbus-version.h
cat >config.h <<'HEADER'
#define HAVE_DECL_TIOCSRS485 0
#define HAVE_DECL_TIOCM_RTS 1
HEADER
# shellcheck disable=SC2086
gcc $CFLAGS -w -D_GNU_SOURCE -I/src -I/src/src -o driver /bundle/driver.c \
  /src/src/modbus.c /src/src/modbus-data.c /src/src/modbus-rtu.c /src/src/modbus-tcp.c
