"""Values of which some are missing are asked for their types, one after the other.

targets: all
may refuse: bash

>>> f(["a", True, 3, None, 2.5])
['A', False, 6, None, None]
>>> f([])
[]
"""


def f(values):
    out = []
    for v in values:
        if isinstance(v, str):
            out.append(v.upper())
        elif isinstance(v, bool):
            out.append(not v)
        elif isinstance(v, int):
            out.append(v * 2)
        else:
            out.append(None)
    return out
