"""Texts are matched from a place on, and what matches ends at a place of the whole text.

targets: all
may refuse: bash c cpp d haskell lua nim ocaml r rust

>>> f("x = 12 + foo*3")
([('x', 0, 0, 1), ('=', 1, 1, 3), ('12', 3, 3, 6), ('+', 6, 6, 8), ('foo', 8, 8, 12), ('*', 12, 12, 13), ('3', 13, 13, 14)], 14, [4, 5, 13])
>>> f("")
([], 0, [])
>>> f("ab12  ")
([('ab12', 0, 0, 4)], 4, [2, 3])
"""

import re

TOKEN = re.compile(r"\s*(?:(\d+)|([A-Za-z_]\w*)|([-+*/=]))")
DIGITS = re.compile(r"\d+")


def f(text):
    pos = 0
    found = []
    while pos < len(text):
        m = TOKEN.match(text, pos)
        if not m:
            break
        found.append((m.group(1) or m.group(2) or m.group(3), pos, m.start(), m.end()))
        pos = m.end()
    starts = [i for i in range(len(text)) if DIGITS.match(text, i)]
    return found, pos, starts
