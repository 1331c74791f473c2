"""Parts that nobody wants.

may refuse in part: cpp d go javascript lua nim python ruby rust swift

>>> f('a-b.c')
'a-b-c'
"""


def f(s: str) -> str:
    left, sep, right = s.rpartition(".")
    _, sep, _ = (right + left).rpartition("-")
    return left + sep + right
