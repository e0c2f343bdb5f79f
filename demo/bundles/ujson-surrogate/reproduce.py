"""Two texts that differ are decoded by ujson, and by the standard library."""
import json

import ujson

print("ujson from", ujson.__file__)
first, second = '{"role\\ud800": 1}', '{"role": 1}'
print("standard library: same" if json.loads(first) == json.loads(second) else "standard library: different")
print("ujson: same" if ujson.loads(first) == ujson.loads(second) else "ujson: different")
