"""The class of an error that some targets lack.

may refuse: all

>>> f(3)
'TimeoutError: expected )'
"""


class Empty(Exception):
    pass


def f(how):
    try:
        if how == 0:
            raise IndexError("pop from an empty stack")
        if how == 1:
            raise ZeroDivisionError("division by zero")
        if how == 2:
            raise Empty("own")
        raise TimeoutError("expected )")
    except Exception as error:
        return f"{type(error).__name__}: {error}"
