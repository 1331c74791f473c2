"""A copy that is only shown is none.

Copies of rows that change, of which only texts and numbers are made; and one that is kept.

targets: php r

>>> f(2)
['[[2, 2], [3, 1]]', '[[2, 2], [3, 1]]', '4', '[2, 2], [3, 1]', '[[3, 1, 2, 7], [2, 2, 7], [1]]', '7']
"""


def f(n: int) -> list[str]:
    rows = [[3, 1], [2, n]]
    shown = [str(sorted(rows)), f"{rows[::-1]}", str(len(rows + rows)), ", ".join(str(r) for r in reversed(rows))]
    rows[0].append(n)
    for row in rows:
        row.append(7)
    return shown + [str(rows + [[1]]), str(list(rows)[0][-1])]
