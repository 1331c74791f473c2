"""Sets that only comparisons look at.

targets: lua

>>> f('abcd', 'dddddddabcf')
[False, True, False]
>>> f('ab', 'bab')
[True, False, True]
"""


def f(a, b):
    return [set(a) == set(b), set(a) != set(b), set(a) in [set(b)]]
