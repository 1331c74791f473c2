"""What a loop did with a generator's elements is seen by the handler of the generator's error.

targets: all
may refuse: clojure elixir haskell ocaml

>>> f([4, 2, 0, 1])
([25, 50], 'division by zero')
>>> f([])
([], 'end')
>>> f([5, -1, 4])
([20], 'negative: -1')
"""


def parts(xs):
    for x in xs:
        if x < 0:
            raise ValueError(f"negative: {x}")
        yield 100 // x


def f(xs):
    got = []
    try:
        for part in parts(xs):
            got.append(part)
    except ZeroDivisionError:
        return got, "division by zero"
    except ValueError as e:
        return got, str(e)
    return got, "end"
