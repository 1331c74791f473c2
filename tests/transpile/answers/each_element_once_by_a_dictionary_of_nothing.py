"""Each element once, by a dictionary of nothing.

targets: all

>>> f('hello', [3, 1, 3])
('helo', [3, 1], 6)
>>> f('', [])
('', [], 0)
"""


def f(text, numbers):
    total = 0
    for number in dict.fromkeys([*numbers, 2]):
        total += number if numbers else 0
    return "".join(dict.fromkeys(text)), list(dict.fromkeys(numbers)), total
