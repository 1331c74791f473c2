"""Objects and numbers of several kinds are told.

Objects, integers and floats beside each other, told by their types.

targets: lua perl php r ruby

>>> f(2)
['circle 2', 'int 6', 'list of 2', 'nothing', 'unknown']
"""


class Circle:
    def __init__(self, r: int):
        self.r = r


def describe(x: object) -> str:
    if isinstance(x, Circle):
        return f"circle {x.r}"
    if isinstance(x, int):
        return f"int {x + 1}"
    if isinstance(x, list):
        return "list of " + str(len(x))
    if x is None:
        return "nothing"
    return "unknown"


def f(r: int) -> list[str]:
    return [describe(item) for item in [Circle(r), 5, [1, 2], None, 2.5]]
