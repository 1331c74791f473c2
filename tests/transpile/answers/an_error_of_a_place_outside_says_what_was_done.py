"""An error of a place outside says what was done.

targets: haskell javascript ocaml typescript

>>> f([1], 0)
'pop index out of range'
>>> f([1], 1)
'list assignment index out of range'
>>> f([1], 2)
'list assignment index out of range'
>>> f([], 0)
'pop from empty list'
"""


def f(xs: list[int], how: int) -> str:
    try:
        if how == 0:
            xs.pop(7)
        elif how == 1:
            xs[7] = 5
        else:
            del xs[7]
        return str(xs)
    except IndexError as error:
        return str(error)
