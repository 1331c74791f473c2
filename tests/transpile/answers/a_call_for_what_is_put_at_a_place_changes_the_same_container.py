"""A call for what is put at a place changes the same container.

targets: clojure elixir haskell ocaml racket

>>> f(5)
[[13, 13, 1548008755920, 40116600, 2504730781961], [1, 2, 3, 4, 5], [1, 2, 3, 4, 5], [15, 5, 40], [9, 1, 4, 3]]
"""

from functools import cache, lru_cache

MEMO = {}
PLACES = [0, 0, 0]
LOG = []


class Store:
    def __init__(self):
        self.seen = {}

    def fill(self, n):
        if n <= 0:
            return 1
        self.seen[n] = self.fill(n - 1) + self.fill(n - 2)
        return self.seen[n]


def fill(n):
    if n <= 0:
        return 1
    MEMO[n] = fill(n - 1) + fill(n - 2)
    return MEMO[n]


def bump(i):
    PLACES[i] += 5
    return PLACES[i] * 2


def told(x):
    LOG.append(x)
    return len(LOG)


def put(xs, x):
    xs.append(x)


@lru_cache(maxsize=None)
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)


@cache
def paths(rows, columns):
    return 1 if rows == 0 or columns == 0 else paths(rows - 1, columns) + paths(rows, columns - 1)


def f(n):
    @cache
    def climb(k):
        return 1 if k < 2 else climb(k - 1) + climb(k - 2)

    PLACES[0] = bump(1)
    PLACES[2] = bump(0) + bump(2)
    LOG.append(told(9))
    put(LOG, told(4))
    store = Store()
    filled = [fill(n), store.fill(n), fib(60), paths(14, 14), climb(60)]
    return [filled, sorted(MEMO), sorted(store.seen), PLACES, LOG]
