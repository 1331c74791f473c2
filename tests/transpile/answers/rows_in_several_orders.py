"""Rows are sorted by several keys: the short forms of Lua say the same.

targets: lua

>>> f([(2, 'b'), (1, 'z'), (2, 'a'), (1, 'b'), (2, 'b')])
([[(1, 'b'), (1, 'z'), (2, 'a'), (2, 'b'), (2, 'b')], [(2, 'b'), (2, 'b'), (2, 'a'), (1, 'z'), (1, 'b')], [(1, 'z'), (1, 'b'), (2, 'b'), (2, 'a'), (2, 'b')], [(2, 'b'), (2, 'a'), (2, 'b'), (1, 'z'), (1, 'b')], [(2, 'a'), (2, 'b'), (2, 'b'), (1, 'b'), (1, 'z')], [(2, 'b'), (2, 'a'), (2, 'b'), (1, 'z'), (1, 'b')], [(1, 'z'), (1, 'b'), (2, 'a'), (2, 'b'), (2, 'b')], [(1, 'z')]], True)
>>> f([])
([[], [], [], [], [], [], [], []], False)
>>> f([(3, 'x')])
([[(3, 'x')], [(3, 'x')], [(3, 'x')], [(3, 'x')], [(3, 'x')], [(3, 'x')], [(3, 'x')], [(3, 'x')]], False)
"""


def f(rows: list[tuple[int, str]]) -> tuple[list[list[tuple[int, str]]], bool]:
    ordered = sorted(rows)
    back = sorted(rows, reverse=True)
    first = sorted(rows, key=lambda row: row[0])
    last = sorted(rows, key=lambda row: row[0], reverse=True)
    mixed = sorted(rows, key=lambda row: (-row[0], row[1]))
    lengths = sorted(rows, key=lambda row: [len(row[1]), row[0]], reverse=True)
    flags = sorted(rows, key=lambda row: (row[0] > 1, row[1] == "b"))
    least = [min(rows, key=lambda row: row[0])] if rows else []
    return [ordered, back, first, last, mixed, lengths, flags, least], len(rows) > 0 and (2, "b") == rows[0]
