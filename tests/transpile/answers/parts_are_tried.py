"""What a text is taken apart into, in a block that may fail, is looked at after it.

targets: all

>>> f("k=12")
{'k': 12}
>>> f("k=x")
{'k': -1}
>>> f("k")
{}
"""


def f(s):
    try:
        a, b = s.split("=")
    except ValueError:
        return {}
    return {a: int(b) if b.isdigit() else -1}
