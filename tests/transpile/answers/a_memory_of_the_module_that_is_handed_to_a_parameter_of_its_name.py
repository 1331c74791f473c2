"""A memory of the module that is handed to a parameter of its name.

may refuse: all

>>> f(10)
[9, 21]
"""

memo = {}


def steps(n, memo):
    if n == 1:
        return 1
    if n not in memo:
        memo[n] = 1 + steps(n // 2 if n % 2 == 0 else 3 * n + 1, memo)
    return memo[n]


def f(n):
    return [max(range(1, n), key=lambda k: steps(k, memo)), len(memo)]
