"""An integer in a base may have an underscore behind its prefix, which must be that of the base.

targets: all

>>> f("0x_1f", 16)
'31'
>>> f("-0b_1_0", 2)
'-2'
>>> f("0b1", 16)
'177'
>>> f("0x", 16)
"invalid literal for int() with base 16: '0x'"
>>> f("_1f", 16)
"invalid literal for int() with base 16: '_1f'"
>>> f("0x__1", 16)
"invalid literal for int() with base 16: '0x__1'"
>>> f("0o17", 8)
'15'
>>> f("102", 2)
"invalid literal for int() with base 2: '102'"
"""


def f(s, b):
    try:
        return str(int(s, b))
    except ValueError as e:
        return str(e)
