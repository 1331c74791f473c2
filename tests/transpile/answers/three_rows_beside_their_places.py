"""Three rows beside their places.

targets: go rust

>>> f(['a', 'b'], [1, 2], [3, 4])
['0a13', '1b24']
"""


def f(names, sizes, marks):
    return [f"{i}{n}{s}{m}" for i, (n, s, m) in list(enumerate(zip(names, sizes, marks)))]
