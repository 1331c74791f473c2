"""An exception tells its fields where its base is caught.

An exception whose text tells its fields, taken by a handler that knows its base only.

targets: dart javascript php ruby

>>> f(5, 3)
'problem: need 5, have 3'
>>> f(-1, 3)
'below zero: -1'
>>> f(2, 3)
'1'
"""


class Problem(Exception):
    pass


class Short(Problem):
    def __init__(self, need, have):
        self.need, self.have = need, have

    def __str__(self):
        return f"need {self.need}, have {self.have}"


class Negative(ValueError):
    def __init__(self, n):
        self.n = n

    def __str__(self):
        return f"below zero: {self.n}"


def take(need, have):
    if need < 0:
        raise Negative(need)
    if need > have:
        raise Short(need, have)
    return have - need


def f(need, have):
    try:
        return str(take(need, have))
    except Problem as error:
        return f"problem: {error}"
    except ValueError as error:
        return str(error)
