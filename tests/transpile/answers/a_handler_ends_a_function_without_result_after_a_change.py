"""A handler ends a function without a result, after the list that it was given was changed.

targets: all
may refuse: bash

>>> f([1, 2, 3, 4], -2)
['took 3 of [1, 2, 4]', 'not there']
>>> f([1, 2, 3, 4], 1)
['took 2 of [1, 3, 4]', 'left [3, 4]']
>>> f([5], 3)
['nothing there']
"""


def take(numbers, place, told):
    try:
        taken = numbers.pop(place)
    except IndexError:
        told.append("nothing there")
        return
    told.append(f"took {taken} of {numbers}")
    try:
        numbers.remove(place)
    except ValueError:
        told.append("not there")
        return
    told.append(f"left {numbers}")


def f(numbers, place):
    told = []
    take(numbers, place, told)
    return told
