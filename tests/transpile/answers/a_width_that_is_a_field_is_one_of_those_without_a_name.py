"""A width that is a field is one of those without a name.

targets: all

>>> f('tea', 6, 4)
'tea    |    4 tea 6'
>>> f('coffee', 2, 10)
'coffee |   10 coffee 2'
"""


def f(name, width, count):
    return "{:<{}} |{:>{}} {}".format(name, 6, count, 5, name) + " {}".format(width)
