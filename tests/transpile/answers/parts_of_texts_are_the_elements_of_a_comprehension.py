"""The elements of a comprehension are lists of the parts of texts.

targets: all

>>> f('a,b;;c d')
([['a', 'b'], [''], ['c d']], [['a', 'b'], ['c d']], [['a,b'], ['c', 'd']])
>>> f('')
([['']], [], [])
"""


def f(text: str):
    lines = text.split(";")
    every = [line.split(",") for line in lines]
    filled = [line.split(",") for line in lines if line]
    words = [line.split() for line in lines if line]
    return every, filled, words
