"""An error says what is not there.

targets: go java rust

>>> f(0)
"'popitem(): dictionary is empty'"
>>> f(1)
"'pop from an empty set'"
>>> f(2)
'7'
>>> f(3)
"'zz'"
"""


def f(how: int) -> str:
    d: dict[str, int] = {}
    numbers = {1, 2}
    words = {"a"}
    none: set[int] = set()
    try:
        if how == 0:
            d.popitem()
        elif how == 1:
            none.pop()
        elif how == 2:
            numbers.remove(7)
        else:
            words.remove("zz")
    except KeyError as e:
        return str(e)
    return "found"
