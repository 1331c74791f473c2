"""A table of characters made where it is used.

targets: dart javascript php ruby

>>> f('aabd')
'xxyd'
>>> f('')
''
"""


def f(s):
    return s.translate(str.maketrans("abc", "xyz"))
