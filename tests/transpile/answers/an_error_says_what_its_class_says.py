"""Errors say what their own classes make of the message.

targets: javascript typescript php dart ruby racket

>>> f(0)
['odd: three']
>>> f(1)
['[404] page is missing', '1: page is missing', 'page is missing']
>>> f(2)
['wrapped in 2']
"""


class Failure(Exception):
    def __init__(self, code, message):
        super().__init__(message)
        self.code = code
        self.message = message

    def __str__(self):
        if self.code > 400:
            return "[" + str(self.code) + "] " + super().__str__()
        kind = "odd" if self.code % 2 else "even"
        return f"{kind}: {self.message}"


class Missing(Failure):
    def __init__(self, what, line=1):
        super().__init__(404, what + " is missing")
        self.line = line

    def place(self):
        return f"{self.line}: {self.message}"


class Wrapped(Exception):
    def __str__(self):
        return "wrapped " + super().__str__()


def fail(k):
    if k == 0:
        raise Failure(3, "three")
    if k == 1:
        raise Missing("page")
    raise Wrapped(f"in {k}")


def f(k):
    try:
        fail(k)
    except Missing as e:
        return [str(e), e.place(), e.message]
    except Exception as e:
        return [str(e)]
    return []
