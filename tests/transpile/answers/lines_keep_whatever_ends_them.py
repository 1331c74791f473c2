"""Lines that are kept with their ends end at a vertical tab, at a form feed and at the separators of ASCII too.

targets: all

>>> f("a\\r\\nb\\x0bc\\x0cd\\x1ee\\n")
(['a\\r\\n', 'b\\x0b', 'c\\x0c', 'd\\x1e', 'e\\n'], ['a', 'b', 'c', 'd', 'e'])
>>> f("\\n\\rx")
(['\\n', '\\r', 'x'], ['', '', 'x'])
>>> f("")
([], [])
"""


def f(text):
    return text.splitlines(True), text.splitlines()
