"""A memory that is a parameter's default is that of all calls.

targets: all

>>> f(10)
55
>>> f(0)
0
>>> f(50)
12586269025
"""


def f(n, memo={0: 0, 1: 1}):
    if n in memo:
        return memo[n]
    memo[n] = f(n - 1) + f(n - 2)
    return memo[n]
