"""What is inserted is taken from the same list: the list is shorter by then.

targets: c cpp csharp d dart go java javascript kotlin lua perl php python ruby rust scala swift typescript

>>> f([], 5, 6, 5)
[5]
>>> f([1, 2, 7, 9], 3, 9, 2)
[3, 9, 7, 2, 1]
"""


def f(xs, m, start, step):
    xs.insert(start, m)
    for _ in range(start - 1, 0, -step):
        start -= 1
        xs.insert(start, xs.pop(xs.index(m) - 1))
    return xs
