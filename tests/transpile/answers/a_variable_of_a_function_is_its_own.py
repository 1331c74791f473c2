"""A variable of a function is its own.

targets: javascript python rust

>>> f(['a', 'b', 'a'])
([], [], 2)
"""

totals: dict[str, int] = {}


def count(words):
    totals = {}
    for word in words:
        totals[word] = totals.get(word, 0) + 1
    return totals


def known(totals, word):
    return totals.get(word, 0)


def f(words):
    before = sorted(totals)
    found = count(words)
    return before, sorted(totals), known(found, words[0])
