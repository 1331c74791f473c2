"""An object that may be missing is asked for its truth.

may refuse: all

>>> f(-1, {})
([], True)
>>> f(0, {0: 'x'})
([], True)
>>> f(3, {3: 'y'})
'y full'
>>> f(3, {})
([1, 2], False)
>>> f(0, {0: 'z'})
'z none'
"""


class Purse:
    def __init__(self, n):
        self.n = n

    def __bool__(self):
        return self.n > 0


def found(n):
    return None if n < 0 else Purse(n)


def f(n, names):
    purse, name = found(n), names.get(n)
    if name and name != "x":
        return f"{name} {'full' if purse else 'none'}"
    return [k for k in range(n) if found(k)], not purse
