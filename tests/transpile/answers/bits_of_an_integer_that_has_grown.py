"""The bits of an integer beyond 64 bits.

targets: all
may refuse: bash c cpp csharp lua nim r rust swift

>>> f(10)
(11, 10, -1025, -128, 255, 1029)
>>> f(100)
(101, 100, -1267650600228229401496703205377, -158456325028528675187087900672, 255, 1267650600228229401496703205381)
"""


def f(n):
    x = 1 << n
    return x.bit_length(), (x - 1).bit_count(), ~x, -x >> 3, (x - 1) & 0xFF, x ^ 5
