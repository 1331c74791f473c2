"""Bytes are asked what texts are asked: how they begin and end, where others occur, and for their letters; parts of them are bytes.

targets: all
may refuse: bash d lua nim ocaml r

>>> f("Banana", "an")
[False, False, 1, 2, 'BANANA', 'banana', 'anana', 'Banan', 'na', 'anan']
>>> f("anan", "an")
[True, True, 0, 2, 'ANAN', 'anan', 'nan', 'ana', 'an', 'na']
>>> f("", "x")
[False, False, -1, 0, '', '', '', '', '', '']
>>> f("Zz", "")
[True, True, 0, 3, 'ZZ', 'zz', 'z', 'Z', 'Zz', '']
"""


def f(text, part):
    data = text.encode()
    sought = part.encode()
    return [
        data.startswith(sought),
        data.endswith(sought),
        data.find(sought),
        data.count(sought),
        data.upper().decode(),
        data.lower().decode(),
        data[1:].decode(),
        data[:-1].decode(),
        data[-2:].decode(),
        data[1:-1].decode(),
    ]
