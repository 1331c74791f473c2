"""An error says that there is nothing to take.

targets: bash lua perl php r ruby

>>> f(0)
['pop from empty list', 'pop from an empty deque', 'pop from empty list', 'pop from empty list', 'pop from an empty deque']
>>> f(1)
['0', '0', '0', 'pop index out of range', '1']
>>> f(3)
['2', '0', '0', '2', '1']
"""

from collections import deque


def said(n: int, how: int) -> str:
    xs = list(range(n))
    q = deque(xs)
    try:
        if how == 0:
            x = xs.pop()
            return str(x)
        if how == 1:
            x = q.popleft()
            return str(x)
        if how == 2:
            x = xs.pop(0)
            return str(x)
        if how == 3:
            return str(xs.pop(2))
        return str(q.popleft() + 1)
    except IndexError as error:
        return str(error)


def f(n: int) -> list[str]:
    return [said(n, how) for how in range(5)]
