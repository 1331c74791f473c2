"""An index outside a text says so.

targets: d dart go nim rust swift

>>> f('ab', [1, 2], -1)
'b2'
>>> f('ab', [1, 2, 3], 2)
'string index out of range'
>>> f('abc', [1], -3)
'list index out of range'
"""


def f(text, items, i):
    try:
        return text[i] + str(items[i])
    except IndexError as e:
        return str(e)
