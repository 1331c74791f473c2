"""Integers beside floats.

may refuse: all

>>> f(3, 2.5, [1, 2])
['2.958333333333333', '1.5', '2.0', '6.0', '-5.5', 'less', '[0, 1, 2, 0, 1, 2]', 'False']
>>> f(0, 0.0, [4])
['-0.25', '4.0', '0.25', '1.5', '0.5', 'same', '[0, 1, 2]', 'True']
>>> f(-7, 0.5, [1, 1, 2])
['75.25', '1.3333333333333333', '-3.25', '-9.0', '14.5', 'more', '[0, 0, 1, 2]', 'False']
>>> f(2, 2.0, [10])
['1.4318181818181817', '10.0', '1.75', '4.5', '-3.5', 'same', '[0, 1, 2, 0, 1]', 'True']
"""


def f(n: int, x: float, xs: list[int]) -> list[str]:
    total = 0.5 * n + x / (n + 9) - n * x + n * n * 0.5 - x * (n - 1) + (n - len(xs)) * 0.25
    mean = sum(xs) / len(xs)
    share = n / (len(xs) + 1) + (n + 1) / 4
    scaled = {"k": 1.5}
    scaled["k"] *= n + 1
    halves = [0.5]
    halves[0] -= n * 2
    told = "more" if x > n else "same" if x == n else "less"
    below = [i for i in range(3) if i <= x] + [i for i in range(3) if x != i]
    total += n * n
    return [str(total), str(mean), str(share), str(scaled["k"]), str(halves[0]), told, str(below), str(n * 1.0 == x)]
