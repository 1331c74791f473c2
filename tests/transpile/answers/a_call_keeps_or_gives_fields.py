"""A call keeps or gives: fields.

targets: lua perl ruby
may refuse: bash php r

>>> f(1)
([1, 2], [1, 2])
"""

from dataclasses import dataclass


@dataclass
class Pair:
    left: list
    right: list


def f(n):
    xs = [n]
    pair = Pair(xs, xs)
    pair.left.append(2)
    return pair.right, xs
