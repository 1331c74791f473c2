"""What is looked for is taken.

may refuse: all

>>> f(['x', 'a'], ['a', 'b', 'c'])
(2, 1, 1)
"""


def f(words, names):
    words = words + ["c"]
    found = names.index(words.pop())
    return found, names.count(words.pop()), len(words)
