"""Texts of integers in the bases of their prefixes.

may refuse: all

>>> f([' 1', '0x1F', '-0b101', '0o17', '017', '00', '0x', '', 'z'])
[1, 31, -5, 15, -1, 0, -1, -1, -1]
"""


def f(texts):
    found = []
    for text in texts:
        try:
            found.append(int(text, 0))
        except ValueError:
            found.append(-1)
    return found
