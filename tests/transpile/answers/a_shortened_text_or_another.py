"""A text without its ends, or another one where nothing is left.

targets: all

>>> f("abcab", "ab")
'c'
>>> f("abab", "ab")
'none'
>>> f("", "x")
'none'
"""


def f(text, end):
    if not text.endswith(end):
        text += end
    return text.removesuffix(end).removeprefix(end) or "none"
