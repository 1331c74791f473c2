"""The key of the only item.

may refuse: bash d lua perl r swift

>>> f(['7', '12'], 0)
'12'
>>> f(['7'], 1)
'7'
>>> f(['x'], 0)
Traceback (most recent call last):
ValueError
>>> f(['x'], 1)
Traceback (most recent call last):
ValueError
>>> f(['x'], 2)
Traceback (most recent call last):
ValueError
"""


def f(words, how):
    if how == 0:
        return max(words, key=int)
    if how == 1:
        return min(words, key=int)
    return sorted(words, key=int)[0]
