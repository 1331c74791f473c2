"""A variable is called like a function inside another one.

targets: clojure elixir haskell ocaml racket

>>> f(3)
31
"""


def made(start: int):
    def inc(by: int) -> int:
        return start + by

    def double(by: int) -> int:
        return 2 * inc(by)

    return inc, double


def f(n: int) -> int:
    inc, double = made(n)
    return inc(4) + 2 * double(3)
