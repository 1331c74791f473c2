"""A negated integer with commas between its thousands.

targets: all

>>> f(1234567)
'-1,234,567 1,234,567 -1234567'
>>> f(-12)
'12 -12 12'
"""


def f(n: int) -> str:
    return f"{-n:,} {n:,} {-n}"
