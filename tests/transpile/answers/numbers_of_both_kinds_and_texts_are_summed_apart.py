"""Numbers of both kinds and texts are summed apart.

targets: all
may refuse: bash d haskell ocaml

>>> f([1, 'a', 2.5, 'b'])
{'text': 'ab', 'number': 3.5}
>>> f([-2.5])
{'text': '', 'number': -2.5}
>>> f([3, 4])
{'text': '', 'number': 7}
"""


def f(values):
    sums = {"text": "", "number": 0}
    for value in values:
        if isinstance(value, str):
            sums["text"] += value
        elif isinstance(value, (int, float)):
            sums["number"] += value
    return sums
