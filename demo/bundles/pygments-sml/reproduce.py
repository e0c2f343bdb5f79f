"""A short Standard ML text is highlighted."""
from pygments import highlight
from pygments.formatters import NullFormatter
from pygments.lexers import get_lexer_by_name

print("start", flush=True)
text = highlight("exception", get_lexer_by_name("sml"), NullFormatter())
print("done", repr(text))
