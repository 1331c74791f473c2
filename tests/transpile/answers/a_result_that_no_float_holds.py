"""A result that no float holds is an error.

targets: bash c clojure cpp csharp d dart elixir go haskell java javascript kotlin
targets: lua nim ocaml perl php python r racket ruby rust scala swift typescript

>>> f(1000.0, 200.0)
['overflow', 'overflow', 'overflow']
>>> f(2.0, 0.5)
['True', 'True', 'True']
>>> f(2.0, -2000.0)
['True', 'False', 'False']
"""

import math


def f(x: float, y: float) -> list[str]:
    said = []
    for kind in range(3):
        try:
            if kind == 0:
                said.append(str(math.exp(x) > 1.0))
            elif kind == 1:
                said.append(str(x**y > 1.0))
            else:
                said.append(str(math.pow(x, y) > 1.0))
        except OverflowError:
            said.append("overflow")
    return said
