"""A table for translate that is written out has letters and code points, as keys and as values.

targets: all

>>> f("abcd")
('bbe', 'bbbb')
>>> f("")
('', '')
"""


def f(s):
    return s.translate(str.maketrans({"a": "b", 99: None, "d": 101})), s.translate(str.maketrans({"a": "bb", "c": None, "d": ""})) + s[
        :1
    ].replace("a", "b")
