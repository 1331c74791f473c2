"""Java's literals as Python values: escapes, text blocks, suffixes, radixes."""

from __future__ import annotations

import re
import struct
import textwrap
from typing import Any

from tree_sitter import Node

from dragoman.transpile.frontends import java_convert as jc
from dragoman.transpile.frontends import java_types as jt
from dragoman.transpile.frontends.java_types import JType

_ESCAPES = {"n": "\n", "t": "\t", "b": "\b", "r": "\r", "f": "\f", "s": " ", '"': '"', "'": "'", "\\": "\\"}
_ESCAPE = re.compile(r"\\(?:u+([0-9a-fA-F]{4})|([0-3]?[0-7]{1,2})|(\n|\r\n)|(.))", re.DOTALL)


def unescaped(text: str) -> str:
    """The characters that a literal's text stands for; a pair of surrogates becomes one character."""

    def one(match: re.Match[str]) -> str:
        code, octal, line_end, letter = match.groups()
        if code:
            return chr(int(code, 16))
        if octal:
            return chr(int(octal, 8))
        return "" if line_end else _ESCAPES.get(letter, letter)

    return joined_surrogates(_ESCAPE.sub(one, text))


def joined_surrogates(text: str) -> str:
    return re.sub("[\ud800-\udbff][\udc00-\udfff]", lambda m: m[0].encode("utf-16", "surrogatepass").decode("utf-16"), text)


def string(text: str) -> str:
    """The value of a string literal or text block, quotes included in ``text``."""
    if text.startswith('"""'):
        body = text[3:-3].split("\n", 1)[1]
        lines = body.split("\n")
        # The closing quotes' line counts for the indentation (JLS 3.10.6).
        marked = [line if line.strip() or i == len(lines) - 1 else "" for i, line in enumerate(lines)]
        last = marked[-1]
        dedented = textwrap.dedent("\n".join([*marked[:-1], last + "x" if not last.strip() else last])).split("\n")
        if not last.strip():
            dedented[-1] = dedented[-1].removesuffix("x").rstrip()
        return unescaped("\n".join(line.rstrip(" \t") for line in dedented))
    return unescaped(text[1:-1])


def literal(node: Node) -> tuple[Any, JType] | None:
    """Value and type of a literal node; None where the node is none."""
    text = (node.text or b"").decode()
    match node.type:
        case "decimal_integer_literal" | "hex_integer_literal" | "octal_integer_literal" | "binary_integer_literal":
            return _integer(text)
        case "decimal_floating_point_literal" | "hex_floating_point_literal":
            return _floating(text)
        case "true" | "false":
            return node.type == "true", jt.BOOLEAN
        case "character_literal":
            return unescaped(text[1:-1]), jt.CHAR
        case "string_literal" | "text_block":
            return string(text), jt.STRING
        case "null_literal":
            return None, jt.NULL
        case _:
            return None


def _integer(text: str) -> tuple[int, JType]:
    digits = text.replace("_", "").lower()
    type_ = jt.LONG if digits.endswith("l") else jt.INT
    digits = digits.removesuffix("l")
    if len(digits) > 1 and digits[0] == "0" and digits[1].isdigit():
        value = int(digits, 8)
    else:
        value = int(digits, 0)
    # A hexadecimal literal may spell a negative number.
    return (jc.wrapped(value, jt.BITS[type_.name]) if digits[:1] == "0" else value), type_


def _floating(text: str) -> tuple[float, JType]:
    digits = text.replace("_", "").lower()
    type_ = jt.FLOAT if digits.endswith("f") and ("p" in digits or not digits.startswith("0x")) else jt.DOUBLE
    number = digits.rstrip("fd") if "p" in digits or not digits.startswith("0x") else digits
    value = float.fromhex(number) if number.startswith("0x") else float(number)
    return (struct.unpack("f", struct.pack("f", value))[0] if type_ == jt.FLOAT else value), type_
