"""Values of different types have no order.

targets: dart javascript php ruby

>>> f([3, 1, 2], [[1, 'a'], [2, 3]])
'1 a'
>>> f(['b', 'a'], [[1, 'a'], [1, 3]])
'a none'
>>> f([3, 'a', 1], [[2, 'x'], [1, 5]])
'none 5'
"""


def f(items, rows):
    try:
        first = str(sorted(items)[0])
    except TypeError:
        first = "none"
    try:
        second = str(sorted(rows)[0][1])
    except TypeError:
        second = "none"
    return first + " " + second
