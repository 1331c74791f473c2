"""What is taken away is compared with what is looked up, unless nothing is there.

targets: all

>>> f('([])')
True
>>> f('(]')
False
>>> f(')')
False
>>> f('(')
False
"""


def f(text):
    open_ = []
    pairs = {")": "(", "]": "["}
    for c in text:
        if c in pairs.values():
            open_.append((c, 1))
        elif c in pairs:
            if not open_ or open_.pop()[0] != pairs[c]:
                return False
    return not open_
