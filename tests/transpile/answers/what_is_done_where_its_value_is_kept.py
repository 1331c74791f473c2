"""What is done where its value is kept.

Calls that give nothing: their values are kept, given back and chosen between; what they do is done once.

may refuse: all

>>> f(2)
('None|2', None, [], [2, 9], True)
>>> f(4)
('4|', 4, [4, 7], [], True)
"""


def perhaps(n: int, xs: list[int]):
    if n > 3:
        return n
    return xs.append(n)


def f(n: int):
    xs: list[int] = []
    ys: list[int] = []
    kept = n if n > 3 else ys.append(n)
    shown = f"{kept}|{','.join(str(y) for y in ys)}"
    n > 3 and xs.append(4)
    n < 4 or xs.append(7)
    n > 3 or ys.append(9)
    nothing = xs.sort()
    given = perhaps(n, [])
    return shown, given, xs, ys, nothing is None
