"""The default of an inner function is evaluated once, where the function is made.

targets: javascript ruby perl lua php python

>>> f(3)
[4, 3, 10]
"""


def f(n):
    k = n

    def g(x, y=k):
        return x + y

    k = 10
    return [g(1), g(1, 2), k]
