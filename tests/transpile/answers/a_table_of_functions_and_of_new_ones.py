"""A table of functions and of new ones.

targets: go rust

>>> f('twice', 'ab')
'abab'
>>> f('same', 'ab')
'ab'
>>> f('first', 'ab')
'a'
"""


def twice(text):
    return text + text


def f(name, text):
    table = {"twice": twice, "same": lambda t: t, "first": lambda t: t[:1]}
    return table[name](text)
