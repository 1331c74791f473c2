"""A power beyond the floats is an error.

targets: clojure csharp dart haskell java javascript kotlin ocaml racket scala

>>> f(10.0, 400.0)
'too large'
>>> f(-8.0, 0.5)
'not real'
>>> f(2.0, 10.0)
'1024.0'
>>> f(10.0, -400.0)
'0.0'
"""

import math


def f(base: float, exponent: float) -> str:
    try:
        return str(math.pow(base, exponent))
    except OverflowError:
        return "too large"
    except ValueError:
        return "not real"


def grown(base: float, times: int) -> str:
    try:
        return str(base**times)
    except OverflowError:
        return "too large"
