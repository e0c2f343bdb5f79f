"""A line of Markdown whose emphasis is never closed, full of backslashes."""
import time

import mistune

line = "**" + "\\" * 90 + " x"
start = time.monotonic()
html = mistune.html(line)
print("rendered to", len(html), "characters in %.3f s" % (time.monotonic() - start))
