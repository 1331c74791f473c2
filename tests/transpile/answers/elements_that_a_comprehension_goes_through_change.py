"""Elements that a comprehension goes through change.

may refuse: all

>>> f([[1, 2], [], [3, 4, 5]], ['a', 'b'])
([2, None, 5], 3, [[1], [], [4]], 'a|b|b')
>>> f([[9]], ['a'])
([9], 0, [[]], '')
"""


def f(rows, words):
    tops = [row.pop() if row else None for row in rows]
    total = sum(row.pop(0) for row in rows if len(row) > 1)
    ends = ""
    if len(words) > 1:
        ends = words[0] + "|" + words[-1] + "|" + words.pop()
    return tops, total, rows, ends
