"""An iterator is read in its own loop.

targets: c cpp
may refuse: d swift

>>> f(['a', 'b', 'c', 'd', 'e'])
{'a': 'b', 'c': 'd', 'e': ''}
"""


def f(words):
    it = iter(words)
    found = {}
    for word in it:
        found[word] = next(it, "")
    return found
