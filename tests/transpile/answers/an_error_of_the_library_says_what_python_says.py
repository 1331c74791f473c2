"""Errors of the library say what Python says.

targets: javascript typescript php dart ruby racket

>>> f(0, [], {}, 'a', 0, 'b')
'pop from empty list'
>>> f(1, [1], {}, 'a', 0, 'b')
'pop index out of range'
>>> f(2, [1], {}, 'a', 0, 'b')
'9 is not in list'
>>> f(3, [], {}, 'a', 0, 'b')
"'b'"
>>> f(4, [], {}, 'a', 0, 'b')
'string index out of range'
>>> f(5, [1], {}, 'a', 0, 'b')
'list index out of range'
>>> f(6, [], {}, 'a', 0, 'b')
"'b'"
>>> f(7, [], {}, 'a', 0, 'b')
'integer division or modulo by zero'
>>> f(8, [], {}, 'a', 0, 'b')
'integer modulo by zero'
>>> f(9, [], {}, 'a', 0, 'b')
'max() arg is an empty sequence'
>>> f(10, [], {}, 'a', 0, 'b')
"'popitem(): dictionary is empty'"
"""


def f(k, xs, d, text, zero, lost):
    try:
        if k == 0:
            xs.pop()
        elif k == 1:
            xs.pop(7)
        elif k == 2:
            xs.index(9)
        elif k == 3:
            d.pop(lost)
        elif k == 4:
            return text[zero + 9]
        elif k == 5:
            return str(xs[zero] + xs[zero + 5])
        elif k == 6:
            {text}.remove(lost)
        elif k == 7:
            return str(5 // zero)
        elif k == 8:
            return str(5 % zero)
        elif k == 9:
            return str(max(xs))
        elif k == 10:
            d.popitem()
    except Exception as e:
        return str(e)
    return "nothing"
