"""A copy is gone through.

may refuse in part: cpp d go javascript lua nim python ruby rust swift

>>> f(['a long name of a car', 'b', 'another long name of a car'])
(3, ['c', 'a long name of a car', 'b', 'another long name of a car'], [])
"""


class Line:
    def __init__(self, waiting: list[str]) -> None:
        self.waiting = waiting
        self.served = 0

    def leave(self, name: str) -> None:
        self.waiting.remove(name)

    def serve(self) -> int:
        for name in list(self.waiting):
            if name != "c":
                self.waiting.remove(name)
                self.served += 1
        return self.served

    def close(self) -> None:
        for name in self.waiting[:]:
            self.leave(name)


def first_leaves(line: Line) -> None:
    line.waiting.pop(0)


def f(names: list[str]) -> tuple[int, list[str], list[str]]:
    line = Line(names + ["c"])
    served = line.serve()
    left = line.waiting + names
    line.close()
    line.waiting.extend(left)
    seen = []
    for name in line.waiting.copy():
        seen.append(name)
        first_leaves(line)
    return served, seen, line.waiting
