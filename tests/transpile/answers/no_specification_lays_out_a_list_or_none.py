"""No specification lays out a list, or None.

targets: cpp csharp dart go java javascript kotlin php ruby scala

>>> f([1], 'ab', None)
['unsupported format string passed to list.__format__', ' ab|', 'unsupported format string passed to NoneType.__format__', '  [1]  [1]']
>>> f([2], None, 'c')
['unsupported format string passed to list.__format__', 'unsupported format string passed to NoneType.__format__', '  c|', '  [2]  [2]']
"""


def laid(text):
    try:
        return f"{text:>3}|"
    except TypeError as error:
        return str(error)


def f(items, first, second):
    try:
        found = [f"{items:>5}"]
    except TypeError as error:
        found = [str(error)]
    return [*found, laid(first), laid(second), "%5s" % (items,) + f"{items!s:>5}"]
