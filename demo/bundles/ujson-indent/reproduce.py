"""ujson.dumps with an indent that does not fit the encoder's reservation."""
import ujson

print("ujson from", ujson.__file__)
document = {"a": [{"b": 1}]}
text = ujson.dumps(document, indent=65539)
print("encoded", len(text), "characters")
