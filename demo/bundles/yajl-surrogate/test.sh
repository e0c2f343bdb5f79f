#!/bin/sh
# The project's parsing cases through its own test program and runner. The
# runner asks "which" for echo; there need not be one.
mkdir -p /tmp/bin
printf '#!/bin/sh\ncommand -v /usr/bin/"$1"\n' >/tmp/bin/which
chmod +x /tmp/bin/which
PATH="/tmp/bin:$PATH"
cd test/parsing && exec sh run_tests.sh /src/yajl_test
