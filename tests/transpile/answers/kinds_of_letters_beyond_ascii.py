r"""Kinds of digits, letters and blanks beyond ASCII.

may refuse: perl r bash lua

>>> f('\u0664')
[True, True, False, True, False, '\u0664', ['\u0664']]
>>> f('\xb2')
[False, True, False, True, False, '\xb2', ['\xb2']]
>>> f('\u3000a\xa0\u3000')
[False, False, False, False, False, 'a', ['a']]
"""


def f(s):
    return [s.isdecimal(), s.isdigit(), s.isalpha(), s.isalnum(), s.isspace(), s.strip(), s.split()]
