"""What is done has no value.

targets: csharp java kotlin scala
may refuse: bash lua perl r

>>> f([5])
([1, None, 2], None, [5, 1, 3])
"""


def f(xs):
    sizes = [len(xs), xs.append(1), len(xs)]
    return (sizes, xs.append(3), xs)
