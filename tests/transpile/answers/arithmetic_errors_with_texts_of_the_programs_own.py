"""Overflows and divisions by zero whose texts are the program's own are told apart, whatever they say.

targets: all

>>> f(0, 0)
'own zero: an overflow of zeros'
>>> f(1, 0)
'own overflow: the stack is full'
>>> f(2, 0)
'own overflow: no room for zero'
>>> f(3, 0)
'own zero: integer division or modulo by zero'
>>> f(3, 7)
'fine 2'
>>> f(4, 0)
Traceback (most recent call last):
OverflowError
>>> f(5, 0)
Traceback (most recent call last):
ZeroDivisionError
>>> f(6, 0)
'OverflowError'
>>> f(7, 0)
'zero or over'
>>> f(8, 0)
'lone zero'
>>> f(9, 0)
'ZeroDivisionError'
"""


def check(n: int, k: int) -> str:
    if n == 0 or n == 8:
        raise ZeroDivisionError("an overflow of zeros")
    if n == 1 or n == 6 or n == 7:
        raise OverflowError("the stack is full")
    if n == 2:
        raise OverflowError("no room for zero")
    return f"fine {20 // k}"


def lone(n: int, k: int) -> str:
    try:
        return check(n, k)
    except OverflowError as e:
        return f"own overflow: {e}"


def f(n: int, k: int) -> str:
    if n == 4:
        raise OverflowError(f"no more than {n}")
    if n == 5:
        raise ZeroDivisionError("no overflow")
    if n == 6:
        try:
            return check(n, k)
        except ArithmeticError as e:
            return type(e).__name__
    if n == 7:
        try:
            return check(n, k)
        except (ZeroDivisionError, OverflowError):
            return "zero or over"
    if n == 8:
        try:
            return check(n, k)
        except ZeroDivisionError:
            return "lone zero"
    if n == 9:
        try:
            return lone(n, 0)
        except Exception as e:
            return type(e).__name__
    try:
        return lone(n, k)
    except ZeroDivisionError as e:
        return f"own zero: {e}"
