"""A generator inside a function.

targets: go rust

>>> f(5)
[0, 2, 4]
"""


def f(limit):
    def evens():
        n = 0
        while True:
            yield n
            n += 2

    found = []
    for e in evens():
        if e > limit:
            break
        found.append(e)
    return found
