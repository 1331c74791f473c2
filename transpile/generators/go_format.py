"""Blanks around Go's binary operators as ``gofmt`` sets them: ``a*b + c``, ``xs[i+1]``, ``f(n-1, m)``.

What the printer of Go's standard library does (``go/printer/nodes.go``: ``binaryExpr``, ``cutoff``, ``depth``), on the tokens of
one line. All other white space is left as it is.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

TOKEN = re.compile(
    r"""\s+|//.*|"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])+'|`[^`]*`|[A-Za-z_]\w*|\d(?:[eE][-+]|[\w.])*"""
    r"""|:=|<<=|>>=|&\^=|[-+*/%&|^]=|\+\+|--|&&|\|\||==|!=|<=|>=|<<|>>|&\^|<-|\.\.\.|."""
)
PRECEDENCE = {
    **dict.fromkeys(("||",), 1),
    **dict.fromkeys(("&&",), 2),
    **dict.fromkeys(("==", "!=", "<", "<=", ">", ">="), 3),
    **dict.fromkeys(("+", "-", "|", "^"), 4),
    **dict.fromkeys(("*", "/", "%", "<<", ">>", "&", "&^"), 5),
}
#: Where a line may have an operator that goes without blanks in some places, or the colon of a slice.
SPACED = re.compile(r"""[\w)\]}"'`] ?(?:(?!\+\+|--|&&|\|\|)[-+*/%&|^](?!=)|<<|>>)|\[.*:(?!=)""")
QUOTED = re.compile(r'"(?:\\.|[^"\\])*"')
#: How an operand begins and ends, by a token's first character.
OPERAND = re.compile(r"[\w\"'`]")
OPERAND_END = re.compile(r"[\w)\]}\"'`]")
CLOSING = {"(": ")", "[": "]", "{": "}"}
KEYWORDS = frozenset(
    ("return", "if", "for", "range", "case", "switch", "else", "defer", "var", "func", "type", "go", "map", "struct", "const")
)


@dataclass
class _Group:
    """Something in brackets: its items, how many commas part them, and what stands before the opening one."""

    kind: str
    items: list[_Node] = field(default_factory=list)
    count: int = 1
    colons: list[int] = field(default_factory=list)


@dataclass
class _Atom:
    unary: str = ""
    groups: list[_Group] = field(default_factory=list)


@dataclass
class _Binary:
    op: str
    place: int
    left: _Node
    right: _Node


_Node = _Atom | _Binary


class _Line:
    def __init__(self, text: str) -> None:
        self.tokens = TOKEN.findall(text)
        self.at = 0
        #: Whether the operator (or the colon of a slice) at a place gets blanks.
        self.blanks: dict[int, bool] = {}

    def formatted(self) -> str:
        statement = _Group("statement")
        while self.at < len(self.tokens):
            self.items(statement, "")
            self.at += 1
        several = any(t in (":=", "=") for t in self.tokens) and statement.count > 2
        for node in statement.items:
            self.visit(node, 2 if several else 1)
        for place, blank in self.blanks.items():
            for beside in (place - 1, place + 1):
                if self.tokens[beside].isspace():
                    self.tokens[beside] = ""
            if blank:
                self.tokens[place] = f" {self.tokens[place]} "
        return "".join(self.tokens)

    # --- reading ------------------------------------------------------------------------------------------------------

    def items(self, group: _Group, closing: str) -> None:
        """Reads expressions up to a closing bracket; ``at`` stays on it."""
        while self.at < len(self.tokens) and self.tokens[self.at] != closing:
            if not closing and self.tokens[self.at] in (")", "]", "}"):
                return
            start = self.at
            node = self.expression(1)
            if node is not None:
                group.items.append(node)
            if self.at < len(self.tokens) and self.tokens[self.at] == ",":
                group.count += 1
                self.at += 1
            elif self.at < len(self.tokens) and self.tokens[self.at] == ":" and group.kind == "index":
                group.colons.append(self.at)
                self.at += 1
            elif self.at == start:
                self.at += 1

    def peek(self) -> str:
        while self.at < len(self.tokens) and self.tokens[self.at].isspace():
            self.at += 1
        return self.tokens[self.at] if self.at < len(self.tokens) else ""

    def expression(self, least: int) -> _Node | None:
        left: _Node | None = self.operand()
        while left is not None:
            op = self.peek()
            prec = PRECEDENCE.get(op, 0)
            if prec < least or self.prefix():
                return left
            place = self.at
            self.at += 1
            right = self.expression(prec + 1)
            if right is None:
                return left
            left = _Binary(op, place, left, right)
        return left

    def prefix(self) -> bool:
        """Does the operator belong to what follows, as in ``func f(x *T)``?"""
        after = self.tokens[self.at + 1] if self.at + 1 < len(self.tokens) else " "
        return self.tokens[self.at - 1].isspace() and not after.isspace()

    def operand(self) -> _Atom | None:
        atom = _Atom()
        token = self.peek()
        if token in KEYWORDS:
            self.at += 1
            return None
        while token in ("-", "+", "!", "*", "&", "^", "<-"):
            atom.unary = atom.unary or token
            self.at += 1
            token = self.peek()
        if token not in CLOSING and not OPERAND.match(token):
            return None
        if token not in CLOSING:
            self.at += 1
        while self.at < len(self.tokens):
            token = self.tokens[self.at]
            if token in CLOSING:
                kind = {"(": "call", "[": "index", "{": "brace"}[token]
                if token == "(" and not OPERAND_END.match(self.tokens[self.at - 1] if self.at else " "):
                    kind = "paren"
                self.at += 1
                group = _Group(kind)
                self.items(group, CLOSING[token])
                self.at += 1
                atom.groups.append(group)
                if self.at < len(self.tokens) and re.match(r"[\w*]", self.tokens[self.at]) and kind == "index":
                    self.skip_type()
            elif token == "." and self.tokens[self.at + 1 : self.at + 3] == ["(", "*"]:
                # An assertion of a pointer type.
                self.at = self.tokens.index(")", self.at) + 1
            elif token == ".":
                self.at += 2
            else:
                break
        return atom

    def skip_type(self) -> None:
        """The element type after ``[]``."""
        while self.at < len(self.tokens) and re.match(r"[\w*]", self.tokens[self.at]):
            self.at += 1

    # --- blanks -------------------------------------------------------------------------------------------------------

    def visit(self, node: _Node, depth: int) -> None:
        if isinstance(node, _Binary):
            prec = PRECEDENCE[node.op]
            self.blanks[node.place] = prec < _cutoff(node, max(depth, 1))
            same = isinstance(node.left, _Binary) and PRECEDENCE[node.left.op] == prec
            self.inner(node.left, depth + (not same), node)
            self.visit(node.right, depth + 1)
            return
        for group in node.groups:
            self.group(group, depth)

    def inner(self, node: _Node, depth: int, parent: _Binary) -> None:
        """The left side: a chain of one precedence keeps what was decided for all of it."""
        self.visit(node, depth)
        if isinstance(node, _Binary) and PRECEDENCE[node.op] == PRECEDENCE[parent.op]:
            self.blanks[node.place] = self.blanks[parent.place]

    def group(self, group: _Group, depth: int) -> None:
        match group.kind:
            case "call":
                depth += group.count > 1
            case "index":
                binary = any(isinstance(i, _Binary) for i in group.items)
                for colon in group.colons:
                    self.blanks[colon] = depth <= 1 and len(group.items) > 1 and binary
                depth += 1
            case "paren":
                depth = max(depth - 1, 1)
            case _:
                depth = 1
        for item in group.items:
            self.visit(item, depth)


def _cutoff(node: _Binary, depth: int) -> int:
    has4, has5, problem = _walk(node)
    if problem:
        return problem + 1
    if has4 and has5:
        return 5 if depth == 1 else 4
    return 6 if depth == 1 else 4


def _walk(node: _Binary) -> tuple[bool, bool, int]:
    prec = PRECEDENCE[node.op]
    has4, has5, problem = prec == 4, prec == 5, 0
    for side in (node.left, node.right):
        if isinstance(side, _Binary):
            a, b, c = _walk(side)
            has4, has5, problem = has4 or a, has5 or b, max(problem, c)
    if isinstance(node.right, _Atom):
        if node.op + node.right.unary in ("/*", "&&", "&^"):
            problem = 5
        elif node.op + node.right.unary in ("++", "--"):
            problem = max(problem, 4)
    return has4, has5, problem


def spaced(line: str) -> str:
    """One line of Go with the blanks of ``gofmt``."""
    if not SPACED.search(QUOTED.sub('""', line)) or line.lstrip().startswith("//"):
        return line
    indent = line[: len(line) - len(line.lstrip())]
    return indent + _Line(line.lstrip()).formatted()
