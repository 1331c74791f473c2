r"""Texts are split and cut: the short forms of Lua say the same.

targets: lua

>>> f('')
[[''], [''], [''], [], ['', ''], [''], ['one part'], ['', '', '', '', '']]
>>> f('a.b.b')
[['a.b.b'], ['a.b.b'], ['a.b.b'], ['a.b.b'], ['abb', '.b'], ['a'], ['b'], ['b'], ['one part'], ['b.b', 'a.b', 'a.b.b', '', '']]
>>> f('a=b=c,')
[['a=b=c', ''], ['a=b=c,'], ['a=b=c,'], ['a=b=c,'], ['abc', '=c'], ['a=b=c,'], ['a', 'b=c,'], ['a=b=c,', 'a=b=c,', 'a', '=', 'b=c,']]
>>> f('---x---')
[['---x---'], ['', '-x', '-'], ['---x---'], ['---x---'], ['----', '--'], ['---x---'], ['one part'], ['---x---', '---x---', '---x---', '', '']]
>>> f('a, b\r\nc\n\nd\r')
[['a', ' b\r\nc\n\nd\r'], ['a, b\r\nc\n\nd\r'], ['a', 'b\r\nc\n\nd\r'], ['a, b', 'c', '', 'd'], ['a \rc\n\r', ',\r\n\r'], ['a, b\r\nc\n\nd\r'], ['one part'], ['a, b\r\nc\n\nd\r', 'a, b\r\nc\n\nd\r', 'a, b\r\nc\n\nd\r', '', '']]
>>> f(',,.\n')
[['', '', '.\n'], [',,.\n'], [',,.\n'], [',,.'], [',.', ','], [',,'], ['\n'], ['one part'], [',,.\n', ',,.\n', ',,.\n', '', '']]
"""


def f(text: str) -> list[list[str]]:
    out = [text.split(","), text.split("--"), text.split(", "), text.splitlines(), [text[::2], text[1::3]]]
    for part in text.split("."):
        out.append([part])
    try:
        key, value = text.split("=", 1)
        out.append([key, value])
    except ValueError:
        out.append(["one part"])
    before, separator, after = text.partition("=")
    out.append([text.removeprefix("a."), text.removesuffix(".b"), before, separator, after])
    return out
