"""How many values were unpacked.

targets: dart javascript php ruby

>>> f(['a b'])
['ab', '0ab', 'not enough values to unpack (expected 3, got 2)']
>>> f(['a b c', ''])
['too many values to unpack (expected 2)', '0abc', 'not enough values to unpack (expected 2, got 0)',
 'not enough values to unpack (expected 3, got 0)']
"""


def outer(line):
    a, b = line.split()
    return a + b


def f(lines):
    told = []
    for line in lines:
        try:
            told.append(outer(line))
            for i, (x, y) in enumerate([line.split()]):
                told.append(f"{i}{x}{y}")
        except ValueError as error:
            told.append(str(error))
        try:
            for i, (x, y, z) in enumerate([line.split()]):
                told.append(f"{i}{x}{y}{z}")
        except ValueError as error:
            told.append(str(error))
    return told
