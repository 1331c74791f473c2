"""Letters that fold into two.

may refuse: all

>>> f('Straße', 'STRASSE')
[True, 7, 'strasse', 'strasse']
"""


def f(a, b):
    return [a.casefold() == b.casefold(), len(a.casefold()), a.casefold(), b.casefold()]
