"""A settings tree written with a very wide indent."""
import ujson

settings = {"retries": 3, "hosts": [["alpha", "beta"], {"port": 8080}], "dry": False}
for width in (2, 8, 131072):
    print(width, len(ujson.dumps(settings, indent=width)))
