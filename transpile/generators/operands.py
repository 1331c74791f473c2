"""What is plain to see of an operand: the sign of a constant, whether a text is empty or one character."""

from __future__ import annotations

import re
from collections.abc import Sequence

from dragoman.transpile import ir

_ASKED = re.compile(r"(natural|positive|negative|nonzero|nonempty|char)(\d)")


def is_known(key: str, args: Sequence[ir.Expr]) -> bool | None:
    """The answer to a condition of a rule such as ``natural1`` or ``nonempty0``; None: it asks something else.

    ``natural``, ``positive``, ``negative`` and ``nonzero`` are of constant integers, ``nonempty`` and ``char`` (one character)
    of constant texts.
    """
    found = _ASKED.fullmatch(key)
    if found is None:
        return None
    match args[int(found[2])]:
        case ir.Const(value=bool()):
            return False
        case ir.Const(value=int() as n):
            return {"natural": n >= 0, "positive": n > 0, "negative": n < 0, "nonzero": n != 0}.get(found[1], False)
        case ir.Const(value=str() as text):
            return {"nonempty": text != "", "char": len(text) == 1}.get(found[1], False)
        case _:
            return False
