r"""Texts are split and cut: the short forms of Bash say the same.

targets: bash

>>> f('')
[[''], [''], [], [], ['', '', ''], [''], [''], [''], ['', '     ', '      ', '   0', '000'], ['', '    ']]
>>> f('a.b.b')
[['a.b.b'], ['a.b.b'], ['a.b.b'], ['a.b.b'], ['abb', '.b', '.'], ['.b'], ['b.'], ['.b'], ['b.b', 'a.b.b', ' a.b.b', '   5', '005'], ['a.b.b', 'a.b.b']]
>>> f('-,--x---, ,')
[['-', '--x---', ' ', ''], ['-,', 'x', '-, ,'], ['-,--x---,', ','], ['-,--x---, ,'], ['--x-,,', ',x-,', ','], [',-'], ['--'], ['-x'], ['-,--x---, ,', '-,--x---, ,', '-,--x---, ,', '  11', '011'], ['-,--x---, ,', '-,--x---, ,']]
>>> f('a b\r\nc\n\nd\r')
[['a b\r\nc\n\nd\r'], ['a b\r\nc\n\nd\r'], ['a', 'b', 'c', 'd'], ['a b', 'c', '', 'd'], ['ab\n\nd', ' \n\n', ' '], [' b'], ['b\r'], ['\r\n'], [' b\r\nc\n\nd\r', 'a b\r\nc\n\nd\r', 'a b\r\nc\n\nd\r', '  10', '010'], ['a b\r\nc\n\nd\r', 'a b\r\nc\n\nd\r']]
>>> f(' * a\x1cb ')
[[' * a\x1cb '], [' * a\x1cb '], ['*', 'a', 'b'], [' * a', 'b '], ['  \x1c ', '*\x1c', '*'], ['* '], [' a'], ['a\x1c'], [' * a\x1cb ', ' * a\x1cb ', ' * a\x1cb ', '   7', '007'], [' * a\x1cb ', ' * a\x1cb ']]
>>> f('.aa.')
[['.aa.'], ['.aa.'], ['.aa.'], ['.aa.'], ['.a', 'a', 'a'], ['aa'], ['a.'], ['.'], ['', '.aa. ', '  .aa.', '   4', '004'], ['.aa.', '.aa.']]
"""


def f(text: str) -> list[list[str]]:
    out = [text.split(","), text.split("--"), text.split(), text.splitlines(), [text[::2], text[1::3], text[1:2]]]
    for i in range(3):
        out.append([text[i + 1 : i + 3]])
    out.append([text.strip(".a"), text.ljust(5), text.rjust(6), str(len(text)).rjust(4), f"{len(text):03}"])
    out.append([text.ljust(len(text) - 3), text.rjust(len(out) - 5)])
    return out
