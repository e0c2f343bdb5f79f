"""The project's own tests of the pure Python part, on its own data files.

Its runner counts failures; this asks it for the groups that need neither the
C library nor an older interpreter, and ends with an error when one fails.
"""
import sys

import test_appliance
import test_canonical
import test_errors
import test_mark
import test_reader
import test_recursive
import test_representer
import test_resolver
import test_structure
import test_tokens

groups = [test_canonical, test_errors, test_mark, test_reader, test_recursive,
          test_representer, test_resolver, test_structure, test_tokens]
functions = [value for group in groups for name, value in vars(group).items()
             if callable(value) and hasattr(value, "unittest")]
names = test_appliance.find_test_filenames("tests/data")
failed = ran = 0
for function in functions:
    for base, extensions in names:
        chosen = [base + extension for extension in function.unittest if extension in extensions]
        skipped = any(extension in extensions for extension in getattr(function, "skip", []))
        if not function.unittest or len(chosen) != len(function.unittest) or skipped:
            continue
        ran += 1
        try:
            function(*("tests/data/" + name for name in chosen))
        except Exception as error:  # each failure is told and counted
            failed += 1
            print(function.__name__, base, repr(error)[:200])
print(ran, "ran,", failed, "failed")
sys.exit(1 if failed or ran < 500 else 0)
