"""A variable that is called like a field.

may refuse: all

>>> f(['12', '', '30'])
42
"""

from collections import namedtuple

Token = namedtuple("Token", ["kind", "value"])


def f(texts):
    value = 0
    for token in [Token("number", text) for text in texts]:
        if token.value != "":
            value += int(token.value)
    return value
