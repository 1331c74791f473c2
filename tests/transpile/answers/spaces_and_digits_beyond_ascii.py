r"""Spaces and digits beyond ASCII.

targets: c cpp

>>> f('\u3000a\u2003b\xa0')
['a\u2003b', ['a', 'b'], False, False, False]
>>> f('٤')
['٤', ['٤'], False, True, True]
>>> f('²')
['²', ['²'], False, False, True]
"""


def f(text):
    return [text.strip(), text.split(), text.isspace(), text.isdecimal(), text.isdigit()]
