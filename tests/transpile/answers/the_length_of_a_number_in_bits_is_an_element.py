"""The length of a number in bits is an element.

targets: go java javascript rust

>>> f([0, 1, -9])
[0, 1, 4]
"""


def f(numbers):
    out = []
    for n in numbers:
        out.append(n.bit_length())
    return out
