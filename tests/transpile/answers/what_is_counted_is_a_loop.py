"""Counts of few lists, texts padded and cut, and numbers of texts whose errors are read or not.

targets: c cpp

>>> f(["b", "a", "b", ""], "-7", 5)
['b2 a1', 'B', '-7   |   -7|-0007', 'abx', '7 - invalid', 'bd', '[9, 8, 1]', '-101']
>>> f([], "x", 0)
['', '', 'x|x|x', 'x', 'none - invalid', '', '[9, 8]', '0']
>>> f(["a", "aa"], "", -3)
['a1 aa1', 'AAA', '||', 'a', 'none - invalid', 'b', '[9, 8, 0]', '-11']
"""

from collections import Counter


def f(words: list[str], text: str, width: int) -> list[str]:
    counts = Counter(w for w in words if w)
    twice = Counter([w.upper() for w in words])
    shown = " ".join(f"{w}{n}" for w, n in counts.items())
    often = "".join(w for w in twice if twice[w] == 2 or width < 0)
    padded = text.ljust(width) + "|" + text.rjust(width) + "|" + text.zfill(width)
    steps = "abcde"[: len(words)][1::2] if words else ""
    numbers = [1, 2, 3]
    place = max(width, 0)
    numbers[:] = [9, 8] + numbers[: len(words) // 4 + len(words) // 2]
    del numbers[3:]
    if width < 0:
        numbers[2] = 0
    head = ("abx" if width == 5 else "xa" if words else "x").removeprefix("x")
    return [shown, often, padded, head or "x", number(text), steps, str(numbers), binary(0 if not words else -5 if place else width)]


def number(text: str) -> str:
    out = "none"
    try:
        out = str(abs(int(text)))
    except ValueError:
        pass
    try:
        int(text + "!")
    except ValueError as error:
        out += " - " + str(error).split()[0]
    return out


def binary(n: int) -> str:
    return bin(n).replace("0b", "")
