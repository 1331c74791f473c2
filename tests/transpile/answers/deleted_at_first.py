"""The first thing that a function does is to take an element out of a list that it goes on with.

targets: all

>>> f([1, 2, 3, 4], 1)
[1, 3, 4, 2]
>>> f([3, 4], 5)
[]
"""


def f(lst, idx):
    try:
        x = lst[idx]
        del lst[idx]
        lst.append(x)
    except IndexError:
        lst.clear()
    return lst
