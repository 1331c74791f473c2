r"""What cannot be seen.

targets: go

>>> f('a\x00\x7f\u200b')
["'a\\x00\\x7f\\u200b'"]
"""


def f(s):
    return [repr(s)]
