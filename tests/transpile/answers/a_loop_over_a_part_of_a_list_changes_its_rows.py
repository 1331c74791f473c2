"""A loop over a part of a list changes its rows.

may refuse: nim swift

>>> f([[1], [2], [3]])
[[1], [2, 8], [3, 8]]
"""


def f(m: list[list[int]]) -> list[list[int]]:
    for row in m[1:]:
        row.append(8)
    return m
