"""A table of characters beside a dictionary.

targets: go rust

>>> f('abx!', ['b', 'a'])
('cd!', [('b', 1), ('a', 1)])
"""


def f(text, words):
    counts = {}
    for word in words:
        counts[word] = len(word)
    return text.translate(str.maketrans("ab", "cd", "x")), list(counts.items())
