"""A test inside a block.

targets: dart javascript php ruby

>>> f('Ab Cd')
True
>>> f('Ab cd')
False
"""


def f(text):
    return all(w[0].isupper() for w in text.split())
