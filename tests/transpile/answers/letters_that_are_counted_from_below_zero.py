"""The letters of a text with numbers that begin elsewhere, of which only the lowest bit is asked.

targets: all
may refuse: nim

>>> f('hello')
('hElLo', 'HeLlO', 'hElLo', [0, 1, 0, 1, 0])
>>> f('')
('', '', '', [])
"""


def f(text):
    two = "".join(c.upper() if i & 1 else c for i, c in enumerate(text, start=2))
    below = "".join(c.upper() if i & 1 else c for i, c in enumerate(text, start=-1))
    plain = "".join(c.upper() if i & 1 else c for i, c in enumerate(text))
    return two, below, plain, [i & 1 for i, c in enumerate(text, start=-2)]
