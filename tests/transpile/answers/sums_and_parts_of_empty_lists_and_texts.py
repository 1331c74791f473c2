"""Sums and parts of empty lists and texts.

Lists that change as a whole or at their ends, texts of a width, shifts, and operands that a row repeats in a place without statements.

targets: lua perl
may refuse: bash r

>>> f([7, 5], [1, 2, 3])
(6, [2, 3], ['a', 'b=c'], ['a   |', 'b=c |'], [7, 3, 1])
>>> f([], [])
(0, [], ['a', 'b=c'], ['a   |', 'b=c |'], [7, 3, 1])
"""


def f(digits, rows):
    rows[:] = rows[1:] + rows[:1]
    del rows[2:]
    parts = "a=b=c".split("=", 1)
    wide = [f"{part.ljust(len(parts) + 2)}|" for part in parts]
    return sum(sum(divmod(2 * d, 10)) for d in digits), rows, parts, wide, [7 >> i for i in range(3)]
