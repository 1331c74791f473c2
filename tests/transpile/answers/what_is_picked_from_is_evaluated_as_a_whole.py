"""What is picked from is evaluated as a whole.

targets: all

>>> f(6, 3, '/', 0)
'2.0 2'
>>> f(6, 4, '+', 1)
'10.0 1'
>>> f(6, 0, '+', 1)
'division by zero'
>>> f(6, 4, '?', 0)
'missing'
"""


def f(a, b, sign, place):
    try:
        value = {"+": a + b + 0.0, "/": a / b}[sign]
        return f"{value} {[a // b, 1][place]}"
    except ZeroDivisionError:
        return "division by zero"
    except KeyError:
        return "missing"
