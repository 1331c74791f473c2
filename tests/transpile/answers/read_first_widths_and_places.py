"""Read first: widths and places.

targets: lua perl php ruby
may refuse: bash r

>>> f(7, ['ab', 'c', 'ad'])
([1, 2, 2], 1, 3, ['007', '-007', 'ab   ', '   ab', 'abcdef', '111 7'], [7, 56, 250, -4, 3], {'a': ['ab', 'ad'], 'c': ['c']},
 [-1, -1, -1, -1, -1, 42, -7, 1000], 12.25, [255, -5, 12])
"""

from bisect import bisect_left, bisect_right, insort


def parsed(text):
    try:
        return int(text)
    except ValueError:
        return -1


def f(n, words):
    items = []
    for word in words:
        insort(items, len(word))
    shown = [str(n).zfill(3), str(-n).zfill(4), "ab".ljust(5), "ab".rjust(5), "abcdef".ljust(3), f"{n:b} {n:x}"]
    bits = [n & 255, n << 3, 1000 >> 2, -n >> 1, -5 & 3]
    groups = {}
    for word in words:
        groups.setdefault(word[:1], []).append(word)
    found = [parsed(w) for w in ["", "x1", "1__0", "4.5", "+", " 42 ", "-7", "1_000"]]
    numbers = [int("ff", 16), int("-101", 2)]
    numbers.append(int("12"))
    mean = n / 2
    return items, bisect_left(items, 2), bisect_right(items, 2), shown, bits, groups, found, (n - mean) ** 2.0, numbers
