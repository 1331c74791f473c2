"""The key of a single item.

targets: c cpp

>>> f(['a'])
'none'
>>> f(['7'])
'77'
"""


def f(words):
    try:
        return max(words, key=int) + sorted(words, key=int)[0]
    except ValueError:
        return "none"
