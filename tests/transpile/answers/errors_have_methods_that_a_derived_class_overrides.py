"""Errors have a method that a derived class overrides, and are made with the arguments of their base.

targets: all
may refuse: bash c clojure haskell ocaml racket rust
may refuse in part: nim

>>> f("a")
'ShapeError 3: bad a (SideError)'
>>> f("b")
'AreaError 7: area b'
>>> f("c")
'LookupError: other'
>>> f("d")
'fine'
"""


class ShapeError(Exception):
    def __init__(self, message: str, code: int = 1) -> None:
        super().__init__(message)
        self.code = code

    def label(self) -> str:
        return f"{self.code}"


class SideError(ShapeError):
    def __init__(self, side: str) -> None:
        super().__init__("bad " + side, 3)
        self.side = side


class AreaError(ShapeError):
    def label(self) -> str:
        return f"{self.code + 2}"


def check(kind: str) -> str:
    if kind == "a":
        raise SideError("a")
    if kind == "b":
        raise AreaError("area b", 5)
    if kind == "c":
        raise LookupError("other")
    return "fine"


def f(kind: str) -> str:
    try:
        return check(kind)
    except AreaError as e:
        return f"AreaError {e.label()}: {e}"
    except ShapeError as e:
        return f"ShapeError {e.label()}: {e} ({type(e).__name__})"
    except LookupError as e:
        return f"{type(e).__name__}: {e}"
