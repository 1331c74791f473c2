"""A quotient of integers beyond the largest float is an error.

targets: c cpp csharp d dart go haskell javascript ocaml php racket ruby rust swift typescript

>>> f(330, 3)
'integer division result too large for a float'
>>> f(330, 0)
'division by zero'
>>> f(30, 3)
'3.333333333333333e+29'
"""


def f(n, d):
    try:
        return str(10**n / d)
    except ZeroDivisionError:
        return "division by zero"
    except OverflowError as e:
        return str(e)
