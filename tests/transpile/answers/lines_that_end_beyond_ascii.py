r"""Lines that end beyond ASCII.

targets: c cpp
may refuse: bash lua perl r

>>> f('a\x85b\r\nc\u2028\n')
(['a', 'b', 'c', ''], ['a\x85', 'b\r\n', 'c\u2028', '\n'])
"""


def f(text):
    return text.splitlines(), text.splitlines(True)
