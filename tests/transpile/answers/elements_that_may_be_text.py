"""Elements that may be text.

targets: csharp java kotlin scala
may refuse: bash lua perl r

>>> f(['+', 'a'])
(1, '+a')
>>> f(['-', 2])
(1, 'no text')
>>> f([])
(0, '')
"""


def f(tokens):
    kept = [None, 1]
    signs = 0
    for token in tokens:
        kept.append(token)
        if token in ("+", "-"):
            signs += 1
    try:
        return signs, "".join(kept[2:])
    except TypeError:
        return signs, "no text"
