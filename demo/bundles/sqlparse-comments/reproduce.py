"""Comments are stripped from a statement that came with many line breaks."""
import time

import sqlparse

statement = "select 1 -- total" + "\r\n" * 40 + " \n-- end\nfrom dual"
start = time.monotonic()
text = sqlparse.format(statement, strip_comments=True)
print("formatted to", len(text), "characters in %.3f s" % (time.monotonic() - start))
