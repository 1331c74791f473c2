"""Where matches start and end, as numbers in a list.

targets: csharp java javascript python
may refuse: all

>>> f("it is it x")
[0, 6, 10, 3]
>>> f("")
[0]
"""

import re


def f(text: str) -> list[int]:
    found = [m.start() for m in re.finditer(r"\bit\b", text)] + [m.end() for m in re.finditer("x", text)]
    first = re.search("is", text)
    return found + [first.start() if first is not None else 0]
