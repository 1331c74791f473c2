"""Rule templates: text with operand slots, parenthesised by the target's operator precedence.

A template such as ``{0} + {1}.length`` is parsed once against the target's operator table. Each slot then knows how tightly
its operand must bind (right of ``+``: tighter than a sum; before ``.``: a postfix expression; inside brackets: anything),
and the template as a whole knows how tightly it binds itself.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property, lru_cache

SLOT = re.compile(r"\{(?:(?P<index>\d+|\*)(?::(?P<modifier>[a-z_0-9]+))?|(?P<type>(?:TYPE|ELEM|KEY|VALUE|BOXED)\d*))\}")
HELPER = re.compile(r"@([A-Za-z_]\w*)")

#: The index of ``{*}``: all operands, separated by commas.
ALL = -2

#: Binding strength of anything that never needs parentheses, of a postfix expression, of a prefix one.
ATOM, POSTFIX, UNARY = 1000, 900, 800


@dataclass(frozen=True, slots=True)
class Slot:
    """One operand (``index``) or type name (``type``) in a template; ``need`` is the binding strength asked of it."""

    index: int
    need: int
    modifier: str = ""
    type: str = ""


#: How the targets write the parameters of a closure.
_CLOSURE = re.compile(
    r"\|([^|\0]+)\||\(([\w, ]+)\) ?[=-]>|\b([A-Za-z_]\w*) ?[=-]>(?![A-Za-z])|\blambda ([\w, ]+):|\b(?:fun|fn) ([\w ]+)->|\b(?:function|func|fn) ?\(([\w, ]+)"
    r"|\\([\w ]+)->|\(fn \[([\w ]+)\]|\blambda \(([\w ]+)\)|\bfor ([\w, ]+) in\b|\{ ?([\w, ]+) in\b"
)
#: The head of any closure, with parameters or without names for them (``grep { $_ …``, ``any { it …``, ``(_ == …``).
_HEAD = re.compile(rf"{_CLOSURE.pattern}|\w \{{ |\(_ ")
#: What brackets do to the depth.
_DEPTHS = {**dict.fromkeys("([{", 1), **dict.fromkeys(")]}", -1)}


@dataclass(frozen=True, eq=False)
class Template:
    """A template's parts; what else is asked of them whenever it is written is found once."""

    parts: tuple[str | Slot, ...]
    prec: int
    helpers: tuple[str, ...]

    def uses(self, index: int) -> int:
        """How often operand ``index`` is written; a modifier ``type_…`` looks at its type only."""
        return self._uses[index] + self._uses[ALL]

    @cached_property
    def _uses(self) -> Counter[int]:
        return Counter(p.index for p in self.parts if isinstance(p, Slot) and not p.type and not p.modifier.startswith("type_"))

    @cached_property
    def _text(self) -> str:
        """The text, with a mark for each operand or type."""
        return "".join(p if isinstance(p, str) else "\0" for p in self.parts)

    @cached_property
    def parameters(self) -> frozenset[str]:
        """The names that closures bind around operands."""
        text = self._text
        found = (w for m in _CLOSURE.finditer(text) if "\0" in text[m.end() :] for group in m.groups() if group for w in group.split(","))
        return frozenset(name for word in found for name in re.findall(r"\b[A-Za-z_]\w*", word))

    @cached_property
    def enclosed(self) -> frozenset[int]:
        """The operands inside of a closure, from its head to the bracket that ends it: they may be evaluated at every call of it."""
        marks = [p for p in self.parts if not isinstance(p, str)]
        text = self._text
        inside: set[int] = set()
        for head in _HEAD.finditer(text):
            # ``function(x`` leaves its list of parameters open.
            depth = int(head.group().startswith("f") and "(" in head.group())
            for place in range(head.end(), len(text)):
                depth += _DEPTHS.get(text[place], 0)
                if depth < 0:
                    break
                if text[place] == "\0":
                    inside.add(text.count("\0", 0, place))
        return frozenset(m.index for i, m in enumerate(marks) if i in inside and not m.type)

    @cached_property
    def operator(self) -> str:
        """The operator of ``{0} op {1}`` and of ``(op {0} {1})``; none of other templates."""
        slots = [p for p in self.parts if isinstance(p, Slot)]
        if [(p.index, p.modifier, p.type) for p in slots] != [(0, "", ""), (1, "", "")]:
            return ""
        text = "".join(p for p in self.parts if isinstance(p, str))
        if self.parts[0] is slots[0] and self.parts[-1] is slots[1]:
            return text.strip()
        return text[1:-1].strip() if self.parts[-2] is slots[1] and text[0] == "(" and text[-1] == ")" else ""


@lru_cache(maxsize=4096)
def of_parts(parts: tuple[str | Slot, ...], prec: int) -> Template:
    """A template without helpers: one for all that have the same parts."""
    return Template(parts, prec, ())


@dataclass(frozen=True, slots=True)
class Operators:
    """A target's operators from loosest to tightest, as ``precedence: [[op, …], …]`` in its table (and ``right_associative``,
    ``non_associative``).

    Prefix operators are written with a trailing ``_`` (``!_``), and the whole row ranks them.
    """

    infix: Mapping[str, int]
    prefix: Mapping[str, int]
    right: frozenset[str]
    #: Operators that chain or may not follow each other: both sides bind tighter.
    alone: frozenset[str] = frozenset()

    @classmethod
    def parse(cls, rows: list[list[str]], right: list[str], alone: list[str]) -> Operators:
        infix: dict[str, int] = {}
        prefix: dict[str, int] = {}
        for rank, row in enumerate(rows, start=1):
            for op in row:
                if op.endswith("_") and len(op) > 1:
                    prefix[op[:-1]] = rank * 10
                else:
                    infix[op] = rank * 10
        return cls(infix, prefix, frozenset(right), frozenset(alone))

    def rank(self, name: str) -> int:
        """Binding strength by an operator or one of the names atom, postfix, unary, lowest."""
        named = {"atom": ATOM, "postfix": POSTFIX, "unary": UNARY, "lowest": 0}
        if name in named:
            return named[name]
        if name.endswith("_") and name[:-1] in self.prefix:
            return self.prefix[name[:-1]]
        return self.infix[name]

    def sides(self, op: str) -> tuple[int, int]:
        """What an infix operator asks of its left and its right operand."""
        rank = self.infix[op]
        if op in self.alone:
            return rank + 1, rank + 1
        return (rank + 1, rank) if op in self.right else (rank, rank + 1)


def parse(text: str, operators: Operators, prec: str | None, known_helpers: frozenset[str]) -> Template:
    """Parses a template.

    Operators are recognised at bracket depth 0, between spaces (infix) or at the start of an operand (prefix).
    """
    tokens = _tokens(text)
    depth0 = [i for i, (_, depth) in enumerate(tokens) if depth == 0]
    words = [(i, tokens[i][0]) for i in depth0]
    infix_at = {i: w for i, w in words if w in operators.infix and _spaced(tokens, i)}
    prefix_at = {i: w for i, w in words if i not in infix_at and w in operators.prefix and _starts_operand(tokens, i, infix_at)}
    ranks = [operators.infix[w] for w in infix_at.values()] + [operators.prefix[w] for w in prefix_at.values()]
    if prec is not None:
        own = operators.rank(prec)
    elif ranks:
        own = min(ranks)
    elif any(tokens[i][0].isspace() for i in depth0 if 0 < i < len(tokens) - 1) and not text.startswith("new "):
        own = 0
    elif len(tokens) == 1 or re.fullmatch(r"\w+", text) or _is_quoted(text) or (text[:1] in "[(" and _closes_at_end(tokens)):
        own = ATOM
    else:
        own = POSTFIX
    parts: list[str | Slot] = []
    used: list[str] = []
    for i, (token, depth) in enumerate(tokens):
        match = SLOT.fullmatch(token)
        if match is None:
            parts.append(_helpers_in(token, known_helpers, used))
        elif match["type"]:
            digits = re.sub(r"\D", "", match["type"])
            parts.append(Slot(int(digits) if digits else -1, 0, type=re.sub(r"\d", "", match["type"])))
        else:
            need = _need(tokens, i, depth, operators, infix_at, prefix_at)
            parts.append(Slot(ALL if match["index"] == "*" else int(match["index"]), need, match["modifier"] or ""))
    return Template(tuple(parts), own, tuple(used))


def _helpers_in(token: str, known: frozenset[str], used: list[str]) -> str:
    def name(match: re.Match[str]) -> str:
        if match[1] not in known:
            return match[0]
        used.append(match[1])
        return match[1]

    return HELPER.sub(name, token)


def _tokens(text: str) -> list[tuple[str, int]]:
    """(token, bracket depth) pairs: slots, quoted strings, words, runs of space, brackets, operator runs."""
    out: list[tuple[str, int]] = []
    depth = 0
    pattern = re.compile(
        SLOT.pattern.replace("?P<index>", "").replace("?P<modifier>", "").replace("?P<type>", "")
        + r"""|"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|`(?:\\.|[^`\\])*`|@?[A-Za-z_$][\w$]*[?!]?(?=\W|$)|@?\w+|%\w*/?%|\s+|[\[({]|[\])}]|[^\w\s\[\](){}"'`@]+|."""
    )
    for match in pattern.finditer(text):
        token = match[0]
        if token in ("(", "[", "{"):
            out.append((token, depth))
            depth += 1
        elif token in (")", "]", "}"):
            depth = max(0, depth - 1)
            out.append((token, depth))
        elif token[0] in "\"'`" and len(token) > 1:
            # Slots inside a quoted string (interpolation) stand as if in brackets.
            at = 0
            for slot in SLOT.finditer(token):
                out.append((token[at : slot.start()], depth + (at > 0)))
                out.append((slot[0], depth + 1))
                at = slot.end()
            out.append((token[at:], depth + (at > 0)))
        else:
            out.append((token, depth))
    return out


def _spaced(tokens: list[tuple[str, int]], i: int) -> bool:
    return 0 < i < len(tokens) - 1 and tokens[i - 1][0].isspace() and tokens[i + 1][0].isspace()


def _starts_operand(tokens: list[tuple[str, int]], i: int, infix_at: Mapping[int, str]) -> bool:
    j = i - 1
    while j >= 0 and tokens[j][0].isspace():
        j -= 1
    return j < 0 or j in infix_at or tokens[j][0] in ("(", "[", "{", ",", "return")


def _is_quoted(text: str) -> bool:
    return len(text) > 1 and text[0] in "\"'`" and text[-1] == text[0]


def _closes_at_end(tokens: list[tuple[str, int]]) -> bool:
    return tokens[-1][1] == 0 and not any(depth == 0 for _, depth in tokens[1:-1])


def _need(
    tokens: list[tuple[str, int]],
    i: int,
    depth: int,
    operators: Operators,
    infix_at: Mapping[int, str],
    prefix_at: Mapping[int, str],
) -> int:
    """The binding strength that the place of slot ``i`` asks for."""
    following = tokens[i + 1][0] if i + 1 < len(tokens) else ""
    before = tokens[i - 1][0] if i > 0 else ""
    need = 0
    if following and (following[0] in ".([" or following.startswith(("?.", "->", "::", "&."))) and not following.startswith(".."):
        need = POSTFIX
    if following == ":" and i + 2 < len(tokens) and re.fullmatch(r"[A-Za-z_]\w*", tokens[i + 2][0]):
        need = POSTFIX  # a method in Lua
    if before.endswith((".", "->", "::")) and not before.endswith(".."):
        need = POSTFIX
    # Infix neighbours at the same depth: the nearest on each side, not looking past a comma or bracket.
    left = _neighbour(tokens, i, -1, depth, operators)
    right = _neighbour(tokens, i, +1, depth, operators)
    if left is not None:
        need = max(need, operators.sides(left)[1])
    if right is not None:
        need = max(need, operators.sides(right)[0])
    if before in operators.prefix and i - 1 not in infix_at and _starts_operand(tokens, i - 1, infix_at):
        need = max(need, operators.prefix[before])
    if before.isspace() and i >= 2 and tokens[i - 2][0] in operators.prefix and i - 2 in prefix_at:
        need = max(need, operators.prefix[tokens[i - 2][0]])
    return need


def _neighbour(tokens: list[tuple[str, int]], i: int, step: int, depth: int, operators: Operators) -> str | None:
    j = i + step
    while 0 <= j < len(tokens):
        token, d = tokens[j]
        if d < depth or (d == depth and token in (",", ";", "(", "[", "{") and step < 0) or (d == depth and token.strip() in (",", ";")):
            return None
        if d == depth and token in operators.infix and _spaced(tokens, j):
            return token
        j += step
    return None
