"""A document loaded with the loader that is said to be safe for such input."""
import yaml

print("yaml", yaml.__version__, "from", yaml.__file__)
DOCUMENT = """\
service: gateway
allowed: !!python/object/new:frozenset
- !!python/object/new:map
  - !!python/name:os.system
  - [canary-command]
"""
try:
    print("loaded", yaml.full_load(DOCUMENT))
except yaml.YAMLError as error:
    print("refused:", error)
