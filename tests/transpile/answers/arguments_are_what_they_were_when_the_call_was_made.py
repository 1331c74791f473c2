"""Arguments are what they were when the call was made.

targets: lua perl php ruby
may refuse: bash r

>>> f(3, '8')
[[1, 0], [4, 3, 15, 16, 17, 18, 19, 20], [5, 7, 0, 3, 9], [8]]
>>> f(3, 'x')
Traceback (most recent call last):
ValueError
"""

log = []


def noted(x: int) -> int:
    log.append(x)
    return x


def ignoring(x: int) -> int:
    return 1


def choosing(x: int, y: bool) -> int:
    log.append(0)
    if y:
        return 0
    return x


class Counter:
    def __init__(self, start: int):
        log.append(9)
        self.n = start

    def step(self) -> int:
        self.n += 1
        return self.n

    def below(self, ok: bool) -> bool:
        self.n += 1
        return ok

    def both(self, a: int, b: int) -> list[int]:
        self.n += 10
        return [b, a]


def parsed(x: int) -> int:
    try:
        return x
    except ValueError:
        return -1


def f(start: int, text: str) -> list[list[int]]:
    del log[:]
    first = [ignoring(noted(5)), choosing(noted(7), True)]
    counter = Counter(noted(start))
    second = counter.both(counter.n, counter.step())
    while counter.below(counter.n < 20):
        second.append(counter.n)
    return [first, second, list(log), [parsed(int(text))]]
