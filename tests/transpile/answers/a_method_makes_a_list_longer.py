"""A method makes a list longer.

may refuse: all

>>> f(3)
[3]
"""


class Counter:
    def __init__(self, n):
        self.n = n

    def put(self, log):
        log.append(self.n)


def f(n):
    log = []
    Counter(n).put(log)
    return log
