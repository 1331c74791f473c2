"""A whole quotient of natural numbers of which no float holds one.

targets: bash c clojure cpp csharp d dart elixir go haskell java javascript julia kotlin lua nim ocaml perl php python racket ruby rust scala swift typescript

>>> f(4611686018427387903, 10)
[84, 461168601842738790]
>>> f(1234, 5)
[10, 246]
"""


def f(n, d):
    total, quotient = 0, abs(n) // d
    while n > 0:
        total += n % 10
        n //= 10
    return [total, quotient]
