"""The first of two operands fails.

targets: dart javascript php ruby

>>> f([1, 2], 1, '7', {'7': 3})
[5, '[1, 2] 2 3 7']
>>> f([1, 2], 5, 'a', {})
Traceback (most recent call last):
IndexError: list index out of range
>>> f([1, 2], 0, 'a', {'a': 1})
Traceback (most recent call last):
ValueError: invalid literal for int() with base 10: 'a'
"""


def f(numbers, place, text, ranks):
    return [numbers[place] + ranks[text], f"{numbers} {numbers.pop()} {ranks[text]} {int(text)}"]
