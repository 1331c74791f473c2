"""A power by the operator beyond the floats is an error.

targets: clojure csharp dart haskell java javascript kotlin ocaml racket scala

>>> f(10.0, 400)
'too large'
>>> f(-0.5, -3)
'-8.0'
"""

import math


def unused(base: float, exponent: float) -> str:
    try:
        return str(math.pow(base, exponent))
    except OverflowError:
        return "too large"
    except ValueError:
        return "not real"


def f(base: float, times: int) -> str:
    try:
        return str(base**times)
    except OverflowError:
        return "too large"
