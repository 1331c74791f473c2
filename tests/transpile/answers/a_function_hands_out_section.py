"""A function hands out: section.

may refuse: cpp d go rust swift

>>> f(5)
[1, 1]
"""


def f(n):
    sections = {}
    current = None
    for line in ["[a]", "x", "[b]", "y"]:
        if line.startswith("["):
            current = sections.setdefault(line, [])
        elif current is not None:
            current.append(n)
    return [len(s) for s in sections.values()]
