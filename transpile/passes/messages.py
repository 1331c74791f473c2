"""Messages of exceptions that the program looks at: where it does, the target's own words will not do."""

from __future__ import annotations

from dragoman.transpile import ir

#: Classes that catch an error of a class too.
_WIDER = {
    "KeyError": ("LookupError", "Exception", "BaseException"),
    "IndexError": ("LookupError", "Exception", "BaseException"),
    "ValueError": ("Exception", "BaseException"),
    "ZeroDivisionError": ("ArithmeticError", "Exception", "BaseException"),
}


def tells(module: ir.Module, error: str) -> bool:
    """Does a handler that catches this class of error look at its message?"""
    wanted = {error, *_WIDER.get(error, ())}

    def looks(handler: ir.Handler) -> bool:
        return handler.name is not None and any("error.message" in ir.concepts(s) for s in handler.body)

    return any((not h.types or wanted & set(h.types)) and looks(h) for h in ir.walk(module, ir.Handler))
