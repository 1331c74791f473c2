r"""The four separators of ASCII are white space.

targets: go java python

>>> f('\x1fa\x1cb \x1d')
['a\x1cb', ['a', 'b'], False]
>>> f('\x1e ')
['', [], True]
"""


def f(text):
    return [text.strip(), text.split(), text.isspace()]
