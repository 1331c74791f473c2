"""Collections by statements.

targets: csharp java kotlin scala

>>> f(['a', 'b'], [1, 2])
(['b', 'a'], {'a': 0, 'b': 0, 'x': 0}, ['x', 'b', 'a'], {'x': 1, 'b': 2}, 'bba', 'a, b, x')
"""


def f(names, ranks):
    backwards = names[::-1]
    names.append("x")
    zeros = dict.fromkeys(names, 0)
    names = list(reversed(names))
    pairs = dict(zip(names, ranks))
    return backwards, zeros, names, pairs, "".join(reversed("ab" + backwards[0])), ", ".join(names[::-1])
