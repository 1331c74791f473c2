"""Specifications that are not known beforehand.

may refuse: all

>>> f('', 1234, -2.75)
['0,000,001,234|+0,000,001,234|0_000_001_234|-0,000,002.8|-2.75|12340000', '1234', '-2.75', 'word', 'True']
>>> f('8', 1234, -2.75)
['0,000,001,234|+0,000,001,234|0_000_001_234|-0,000,002.8|-2.75|12340000', '    1234', '   -2.75', 'word    ', '       1']
>>> f('*^9,', 1234, -2.75)
['0,000,001,234|+0,000,001,234|0_000_001_234|-0,000,002.8|-2.75|12340000', '**1,234**', '**-2.75**', "Cannot specify ',' with 's'.",
 '****1****']
>>> f('+.2f', 1234, -2.75)
['0,000,001,234|+0,000,001,234|0_000_001_234|-0,000,002.8|-2.75|12340000', '+1234.00', '-2.75',
 "Unknown format code 'f' for object of type 'str'", '+1.00']
>>> f('#x', 1234, -2.75)
['0,000,001,234|+0,000,001,234|0_000_001_234|-0,000,002.8|-2.75|12340000', '0x4d2',
 "Unknown format code 'x' for object of type 'float'", "Unknown format code 'x' for object of type 'str'", '0x1']
>>> f('010.3', 1234, -2.75)
['0,000,001,234|+0,000,001,234|0_000_001_234|-0,000,002.8|-2.75|12340000', 'Precision not allowed in integer format specifier',
 '-000002.75', 'wor0000000', 'Precision not allowed in integer format specifier']
>>> f('s', 1234, -2.75)
['0,000,001,234|+0,000,001,234|0_000_001_234|-0,000,002.8|-2.75|12340000', "Unknown format code 's' for object of type 'int'",
 "Unknown format code 's' for object of type 'float'", 'word', "Unknown format code 's' for object of type 'bool'"]
>>> f('%', 1234, -2.75)
['0,000,001,234|+0,000,001,234|0_000_001_234|-0,000,002.8|-2.75|12340000', '123400.000000%', '-275.000000%',
 "Unknown format code '%' for object of type 'str'", '100.000000%']
>>> f('=7', 1234, -2.75)
['0,000,001,234|+0,000,001,234|0_000_001_234|-0,000,002.8|-2.75|12340000', '   1234', '-  2.75',
 "'=' alignment not allowed in string format specifier", '      1']
>>> f('q', 1234, -2.75)
['0,000,001,234|+0,000,001,234|0_000_001_234|-0,000,002.8|-2.75|12340000', "Unknown format code 'q' for object of type 'int'",
 "Unknown format code 'q' for object of type 'float'", "Unknown format code 'q' for object of type 'str'",
 "Unknown format code 'q' for object of type 'bool'"]
"""


def laid(spec: str, n: int, x: float, s: str, b: bool) -> list[str]:
    found: list[str] = []
    for way in range(4):
        try:
            found.append(format(n, spec) if way == 0 else format(x, spec) if way == 1 else format(s, spec) if way == 2 else format(b, spec))
        except ValueError as error:
            found.append(str(error))
    return found


def f(spec: str, n: int, x: float) -> list[str]:
    return [f"{n:012,}|{n:+014,}|{n:013_}|{x:012,.1f}|{x:.3}|{n:<08}", *laid(spec, n, x, "word", True)]
