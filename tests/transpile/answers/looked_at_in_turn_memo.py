"""Looked at in turn: memo.

targets: go rust

>>> f(30)
[832040, 832040]
"""

MEMO = {}


def fib(n):
    if n < 2:
        return n
    return MEMO[n] if n in MEMO else MEMO.setdefault(n, fib(n - 1) + fib(n - 2))


def count(n):
    if n not in MEMO:
        MEMO[n] = n if n < 2 else count(n - 1) + count(n - 2)
    return MEMO[n]


def f(n):
    return [fib(n), count(n)]
