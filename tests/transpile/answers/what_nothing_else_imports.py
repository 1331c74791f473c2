"""What nothing else imports.

may refuse in part: cpp d go javascript lua nim python ruby rust swift

>>> f('b', 'abc')
True
>>> f('d', 'abc')
False
"""


def f(a: str, b: str) -> bool:
    return a in b
