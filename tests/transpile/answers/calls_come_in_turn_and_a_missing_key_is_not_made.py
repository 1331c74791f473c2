"""Calls come in turn and a missing key is not made.

targets: d swift

>>> f(['a', 'b', 'c'], {'x': 1})
['a-b-c', {'x': 1, 'missing': 1}]
"""


def f(xs, counts):
    def take():
        return xs.pop(0)

    try:
        counts["seen"] += 1
    except KeyError:
        counts["missing"] = 1
    return [take() + "-" + take() + "-" + take(), counts]
