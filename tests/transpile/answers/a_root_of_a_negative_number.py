"""A negative number has no real root.

targets: bash c clojure cpp csharp d dart elixir go haskell java javascript kotlin
targets: lua nim ocaml perl php python r racket ruby rust scala swift typescript

>>> f(-1.0)
'value'
>>> f(9.0)
'True'
"""

import math


def f(x: float) -> str:
    try:
        return str(math.sqrt(x) > 1.0)
    except ValueError:
        return "value"
