"""A local is called like the module's.

targets: dart javascript php ruby

>>> f(5)
[6, 5, 6]
>>> f(0)
[6, 0, 6]
"""


def total(numbers):
    best = 0
    for n in numbers:
        best += n
    return best


best = total([1, 2, 3])


def f(n):
    other = total([n])
    return [best, other, best]
