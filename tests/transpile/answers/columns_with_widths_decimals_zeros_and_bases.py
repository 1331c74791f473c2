"""Columns with widths, decimals, zeros and bases.

Columns of a report: widths, decimals, zeros and bases, of numbers below zero as well.

targets: dart javascript php ruby

>>> f('üb', 2.675, -42)
['üb    |    2.67|  -42|-0042|   üb|-2a|-0002A|   -2a|-0101010', '00 0 0x0 000 2.675', '01 1 0x1 001 2.675', '01üb-42 2.7 -21',
 '02bb-42 2.7 -11']
>>> f('abc', -300.0, 255)
['abc   | -300.00|  255|00255|  abc|ff|0000FF|    ff|11111111', '00 0 0x0 000 -300.0', '01 1 0x1 001 -300.0', '01ab255 -300.0 127',
 '01ac001 -300.0 127', '02bb255 -300.0 63', '02bc002 -300.0 63', '03cb255 -300.0 31', '03cc003 -300.0 31']
"""


def f(name, amount, n):
    found = [f"{name:<6}|{amount:>8.2f}|{n:>5}|{n:05d}|{name:>5}|{n:x}|{n:06X}|{n:>6x}|{n:08b}"]
    for i in range(2):
        found.append(f"{i:02b} {i:x} {hex(i)} {str(i).zfill(3)} {amount}")
    for i, c in enumerate(name, 1):
        for x, y in zip(name[1:], [n, i]):
            found.append(f"{i:02d}{c}{x}{y:03d} {round(amount, 1)} {n >> i}")
    return found
