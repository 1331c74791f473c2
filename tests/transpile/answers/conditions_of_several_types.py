"""Values that are one of several types, such as ``False`` or a number, stand in conditions.

targets: all

>>> f(4, [2, 0, 5])
[True, True, 3]
>>> f(3, [2, 0, 5])
[False, False, 2]
>>> f(1, [3])
[True, True, 0]
"""


def f(n, xs):
    state = [0 for i in range(n + 1)]
    state[0] = False
    seen = 0
    for i in range(1, n + 1):
        if not state[i - 1]:
            state[i] = True
        elif i < len(xs) and xs[i]:
            state[i] = xs[i]
        else:
            state[i] = False
        seen += 1 if state[i] else 0
    return [bool(state[n]), True if not state[n - 1] else False, seen if n > 1 else 0]
