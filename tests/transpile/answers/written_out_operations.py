"""Operations that C writes out where a program asks for each of them once.

targets: c

>>> f(["b", "a", "b"], "ab-cd", 2.25)
['b,a,b', 'b', '2', 'x', '?', '3', 'ab', 'cd', 'Ab-cd', 'dc-ba', 'bc', '1.5', '5.0625', '2', '-1', 'True']
>>> f([], "x", -1.0)
Traceback (most recent call last):
IndexError: pop from an empty deque
>>> f(["q"], "", 1e200)
Traceback (most recent call last):
OverflowError: (34, 'Numerical result out of range')
>>> f(["q"], "", 0.25)
['q', 'q', '0', 'x', '?', '3', '', '', '', '', '', '0.5', '0.0625', '0', '-1', 'True']
>>> f(["q", "z", "q"], "-", -4.0)
Traceback (most recent call last):
ValueError: math domain error
>>> f(["c"], "c-", 4.0)
Traceback (most recent call last):
KeyError: 'b'
"""

import math
from collections import deque


def f(words: list[str], text: str, x: float) -> list[str]:
    queue = deque(words)
    out = [",".join(words), queue.popleft()]
    counts = {"b": 2, "a": 0}
    if "b" not in words:
        del counts["b"]
    groups: dict[str, list[str]] = {}
    groups.setdefault("k", []).append("x")
    groups.setdefault("k", []).append("y")
    out.append(str(counts[words[0] if words[0] == "b" else "b"] if x != 0.25 and x > -4 and x < 1e100 else 0))
    out.append(groups["k"][0])
    names = {1: "?"}
    out.append(names.get(len(out) - 3, "!"))
    out.append(str([0] * 3 == [0, 0, 0] and 3))
    head, sep, tail = text.partition("-")
    out.extend([head, tail, text.capitalize(), text[::-1], text[1::2]])
    out.append(str(math.sqrt(x)))
    out.append(str(x**2))
    out.append(str(int(x)))
    out.append(str(text.find("z")))
    out.append(str(list(reversed(words)) == words))
    return out
