"""A dump with Windows line ends, its comments stripped."""
import sqlparse

dump = "create table users -- of people" + "\r\n" * 48 + "  -- dumped by night\r\n(id int);\r\n"
print(sqlparse.format(dump, strip_comments=True))
