"""The classes of errors have the source's names.

may refuse: all

>>> f(0)
'IndexError: pop from an empty stack'
>>> f(1)
'ZeroDivisionError: division by zero'
>>> f(2)
'Empty: own'
>>> f(3)
'SyntaxError: expected )'
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
        raise SyntaxError("expected )")
    except Exception as error:
        return f"{type(error).__name__}: {error}"
