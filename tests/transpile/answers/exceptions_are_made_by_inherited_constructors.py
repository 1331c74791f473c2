"""Exceptions are made by inherited constructors.

Exceptions made by the constructor of another, caught by what they derive from.

targets: clojure elixir haskell ocaml racket

>>> f(0)
'1 plain'
>>> f(1)
'2 minor'
>>> f(2)
'4 6 numbered'
>>> f(3)
'3'
"""


class Fault(Exception):
    def __init__(self, code, message):
        super().__init__(message)
        self.code = code


class Minor(Fault):
    pass


class Numbered(Minor):
    def __init__(self, code):
        super().__init__(code + 1, "numbered")
        self.extra = code * 2


def check(n):
    if n == 0:
        raise Fault(1, "plain")
    if n == 1:
        raise Minor(2, "minor")
    if n == 2:
        raise Numbered(3)
    return n


def f(n):
    try:
        return str(check(n))
    except Numbered as e:
        return f"{e.code} {e.extra} {e}"
    except Fault as e:
        return f"{e.code} {e}"
