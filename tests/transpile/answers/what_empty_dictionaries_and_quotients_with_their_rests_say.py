"""What an empty dictionary and a quotient by zero say, where both are asked for as a whole.

targets: all

>>> f({"a": 1}, 0)
"('a', 1) 0"
>>> f({}, 0)
"'popitem(): dictionary is empty' 0"
>>> f({"b": 1}, 2)
'0 1 1'
>>> f({}, 7)
'integer division or modulo by zero 0'
"""


def f(d: dict[str, int], how: int) -> str:
    try:
        if how == 0:
            out = str(d.popitem())
        else:
            quotient, rest = divmod(len(d), how % 7)
            out = f"{quotient} {rest}"
    except KeyError as e:
        out = str(e)
    except ZeroDivisionError as e:
        out = str(e)
    return f"{out} {len(d)}"
