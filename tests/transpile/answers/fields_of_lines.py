r"""Fields of lines and powers of two: the short forms of Lua say the same.

targets: lua

>>> f('ab', -7, 2.675, 3)
[['ab', '   -7|-7   |    2.67|2.7     |tax -7   |   ab!', '2.67'], 8, -4, -1, 1]
>>> f('a\x00b', 123456, -0.001, 1)
[['a\x00b'], 2, 61728, 61728, 0]
>>> f('', 0, 1e+20, 62)
[['', '    0|0    |100000000000000000000.00|100000000000000000000.0|tax 0    |     !', '1e+20'], 4611686018427387904, 0, 0, 31]
"""


def f(name: str, number: int, share: float, bits: int) -> list[object]:
    lines = [name]
    lines.insert(1, f"{number:5}|{number:<5}|{share:8.2f}|{share:<8.1f}|{'tax ' + str(number):<9}|{name + '!':>6}")
    lines[1:] = lines[1:] + [f"{round(share, 2)}"]
    del lines[bits:]
    return [lines, 2**bits, number >> 1, number >> bits, bits >> 1]
