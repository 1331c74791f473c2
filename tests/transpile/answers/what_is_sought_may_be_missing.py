"""What is sought may be missing.

targets: dart javascript php ruby

>>> f(['+', '-'])
2
>>> f(['+', 'a'])
1
>>> f([])
0
"""


class Reader:
    def __init__(self, items):
        self.items = items
        self.place = 0

    def peek(self):
        return self.items[self.place] if self.place < len(self.items) else None


def f(items):
    reader = Reader(items)
    while reader.peek() in ("+", "-"):
        reader.place += 1
    return reader.place
