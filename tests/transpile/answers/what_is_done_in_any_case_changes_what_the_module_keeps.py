"""What is done in any case changes what the module keeps.

targets: clojure elixir haskell ocaml

>>> f([5, 0, -2])
[2, 0, -1, 2, 12, 5, 0, -2]
"""

log = []


def work(x: int) -> int:
    try:
        if x < 0:
            raise ValueError("below zero")
        return 10 // x
    except ZeroDivisionError:
        return 0
    finally:
        log.append(x)


def f(xs: list[int]) -> list[int]:
    start = len(log)
    out = []
    for x in xs:
        try:
            out.append(work(x))
        except ValueError:
            out.append(-1)
    for a, b in [[1, 2], [3, 4]]:
        out.append(a * b)
    return out + log[start:]
