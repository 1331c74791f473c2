"""Python's two template languages, parsed: ``"%5.2f"`` and ``"{:>5}"``."""

from __future__ import annotations

import re
from dataclasses import dataclass
from string import Formatter

_PERCENT = re.compile(
    r"%(?:\((?P<key>\w+)\))?(?P<flags>[#0\- +]*)(?P<width>\d+|\*)?(?:\.(?P<precision>\d+|\*))?[hlL]?(?P<kind>[diouxXeEfFgGcrsa%])"
)


@dataclass(frozen=True, slots=True)
class Hole:
    """A place for a value: its format specification (mini-language), conversion, and how ``%`` called it."""

    spec: str
    conversion: str = ""
    kind: str = "s"
    key: str = ""


def percent(template: str) -> list[str | Hole] | None:
    """Text and holes of a ``%`` template; None for what this does not cover (``*`` widths, named keys)."""
    out: list[str | Hole] = []
    at = 0
    for match in _PERCENT.finditer(template):
        if "%" in template[at : match.start()]:
            return None
        out.append(template[at : match.start()])
        at = match.end()
        if match["kind"] == "%":
            out.append("%")
            continue
        if match["key"] or "*" in (match["width"], match["precision"]):
            return None
        out.append(_hole(match["flags"], match["width"] or "", match["precision"], match["kind"]))
    if "%" in template[at:]:
        return None
    return [*out, template[at:]]


def _hole(flags: str, width: str, precision: str | None, kind: str) -> Hole:
    sign = "+" if "+" in flags else " " if " " in flags else ""
    alternate = "#" if "#" in flags and kind in "oxX" else ""
    if kind in "sra":
        align = "<" if "-" in flags else ">"
        spec = f"{align}{width}" if width else ""
        if precision is not None:
            spec += f".{precision}"
        return Hole(spec, "" if kind == "s" else "r", kind)
    if kind == "c":
        return Hole(f"{'<' if '-' in flags else '>'}{width}" if width else "", "", kind)
    align = "<" if "-" in flags and width else ""
    zero = "0" if "0" in flags and "-" not in flags and width else ""
    code = "d" if kind in "diu" else kind
    point = f".{precision}" if precision is not None and code not in "doxX" else ""
    spec = f"{align}{sign}{alternate}{zero}{width}{point}"
    if not spec and code == "d":
        return Hole("", "", kind)
    return Hole(spec + code, "", kind)


def braces(template: str) -> list[tuple[str, str | None, str, str]] | None:
    """(text before, field or None, specification, conversion) pieces of a ``str.format`` template; None if malformed."""
    try:
        pieces = list(Formatter().parse(template))
    except ValueError:
        return None
    return [(text, field, spec or "", conversion or "") for text, field, spec, conversion in pieces]
