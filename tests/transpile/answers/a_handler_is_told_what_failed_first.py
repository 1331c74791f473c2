"""A handler is told what failed first.

targets: d dart go nim rust swift

>>> f(0, [1, 2], {}, 5, 'x')
'index'
>>> f(1, [1, 2], {}, 5, 'x')
'index'
>>> f(2, [1, 2], {}, 5, 'x')
'key'
>>> f(3, [1, 2], {}, 5, 'x')
'index'
>>> f(4, [1, 2], {}, 5, 'x')
'zero'
>>> f(0, [1, 2], {'a': 1}, 1, 'x')
'key'
>>> f(1, [1, 2], {'a': 1}, 1, 'x')
'value'
>>> f(2, [1, 2], {'a': 1}, 1, 'x')
'key'
>>> f(3, [1, 2], {'a': 1}, 1, 'x')
'value'
>>> f(4, [1, 2], {'a': 1}, 1, 'x')
'12'
"""


def call(a, b):
    return a + b


def f(k, values, table, i, key):
    try:
        if k == 0:
            return str(values[i] + table[key])
        elif k == 1:
            return str(values[i] * int(key))
        elif k == 2:
            values[i] = table[key]
        elif k == 3:
            return str(call(values[i], int(key)))
        return str(10 // len(table) + values[i])
    except IndexError:
        return "index"
    except KeyError:
        return "key"
    except ZeroDivisionError:
        return "zero"
    except ValueError:
        return "value"
