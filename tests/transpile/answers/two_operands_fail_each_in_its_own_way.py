"""Two operands fail, each in its own way.

targets: clojure elixir haskell ocaml racket

>>> f([1], {}, 0)
'key'
>>> f([1], {}, 5)
'index'
>>> f([1], {0: 0}, 0)
'zero'
>>> f([4], {0: 2}, 0)
'2'
"""


def f(xs: list[int], d: dict[int, int], i: int) -> str:
    try:
        return str(xs[i] // d[i])
    except KeyError:
        return "key"
    except IndexError:
        return "index"
    except ZeroDivisionError:
        return "zero"
