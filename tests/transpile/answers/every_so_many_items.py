"""Every so many items.

may refuse: all

>>> f('abcdef', [1, 2, 3, 4, 5], 1)
['ace', 'be', '', 'bdf', '[1, 3, 5]', '[2, 4]', '[]', '[2, 4]', '[5, 3, 1]']
>>> f('a', [1], -1)
['a', '', '', 'a', '[1]', '[]', '[]', '[1]', '[1]']
"""


def f(s: str, xs: list[int], k: int) -> list[str]:
    return [s[::2], s[1::3], s[7::2], s[k::2], str(xs[::2]), str(xs[1::2]), str(xs[9::3]), str(xs[k::2]), str(xs[::-2])]
