"""Operators follow from the one that a class has.

Operators that follow from the one that a class has, also where neither object comes first and they are not equal.

targets: clojure elixir haskell ocaml racket

>>> f(2)
[[True, True, False, False, False, True], [False, False, True, True, False, True], [False, False, True, True, False, True],
 [False, True, False, True, True, False], [True]]
"""

from functools import total_ordering


@total_ordering
class Version:
    def __init__(self, major, minor):
        self.major = major
        self.minor = minor

    def __eq__(self, other):
        return (self.major, self.minor) == (other.major, other.minor)

    def __lt__(self, other):
        return (self.major, self.minor) < (other.major, other.minor)


@total_ordering
class Card:
    def __init__(self, rank, suit):
        self.rank = rank
        self.suit = suit

    def __eq__(self, other):
        return self.rank == other.rank and self.suit == other.suit

    def __lt__(self, other):
        return self.rank < other.rank


def versions(a, b):
    return [a < b, a <= b, a > b, a >= b, a == b, a != b]


def cards(a, b):
    return [a < b, a <= b, a > b, a >= b, a == b, a != b]


def f(n):
    one, two = Version(1, n), Version(1, 10)
    latest = sorted([two, one, Version(0, 5)])
    return [
        versions(one, two),
        versions(two, one),
        cards(Card(n, "a"), Card(n, "b")),
        cards(Card(n, "a"), Card(n, "a")),
        [latest[-1].minor == 10 and one <= max(one, two)],
    ]
