r"""Digits beyond ASCII are numbers, and other numerals are none.

may refuse: perl r lua ruby php

>>> f('\u0664\u0661')
'106'
>>> f('\uff11\U0001d7d8')
'26'
>>> f('-7')
'-14'
>>> f('\xb2')
'no'
>>> f('\xe9')
'no'
"""


def f(text: str) -> str:
    try:
        return str(int(text) + int(text, 16))
    except ValueError:
        return "no"
