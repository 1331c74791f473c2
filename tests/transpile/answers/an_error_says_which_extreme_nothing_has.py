"""What is said of the least or the greatest of nothing names which of them was asked for.

targets: java javascript python

>>> f([])
['max() arg is an empty sequence', 'min() arg is an empty sequence']
>>> f([2, 3])
['3', '2']
"""


def greatest(numbers):
    try:
        return str(max(numbers))
    except ValueError as error:
        return str(error)


def least(numbers):
    try:
        return str(min(numbers))
    except ValueError as error:
        return str(error)


def f(numbers):
    return [greatest(numbers), least(numbers)]
