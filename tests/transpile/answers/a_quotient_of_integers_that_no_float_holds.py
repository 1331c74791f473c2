"""A quotient of integers that no float holds is rounded once.

targets: bash c clojure cpp csharp d dart elixir go haskell java javascript julia kotlin lua nim ocaml perl php python racket ruby rust scala swift typescript

>>> f(7, 2)
'3.5'
>>> f(9007199254740993, 3)
'3002399751580331.0'
>>> f(1, 9007199254740993)
'1.1102230246251564e-16'
>>> f(-1152921504606846977, 9007199254740993)
'-127.99999999999999'
>>> f(9007199254740993, 0)
'division by zero'
"""


def f(a, b):
    try:
        return str(a / b)
    except ZeroDivisionError as e:
        return str(e)
