"""The layout of S-expressions: text in any shape becomes lines as people who write Lisps indent them.

``layout`` reads forms and writes each on one line where it fits, else broken: special forms (a table by head) keep what
distinguishes them on the first line and indent their body by two, calls align their arguments, clauses stand below each
other, and closing brackets end the last line. Nothing but white space changes. Dialects differ in a ``Style``.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import field

from dragoman.transpile.frozen import dataclass

_TOKEN = re.compile(
    r"""\s*(?:(?P<comment>;[^\n]*)|(?P<string>(?:\#(?:rx|px)?\#?)?"(?:\\.|[^"\\])*")|(?P<char>\#?\\(?:[A-Za-z0-9]+|.))"""
    r"""|(?P<open>(?:\#(?:hash|hasheqv|hasheq|\d*)?)?[(\[{])|(?P<close>[)\]}])|(?P<prefix>'|`|,@?|\#'|@|\^|~@?|\#_)|(?P<atom>(?:\|[^|]*\||[^\s()\[\]{}";'`,])(?:\|[^|]*\||[^\s()\[\]{}";`,])*)|(?P<end>\Z))""",
    re.DOTALL | re.VERBOSE,
)

_CLOSING = {"(": ")", "[": "]", "{": "}"}


@dataclass(frozen=True, slots=True)
class Atom:
    """A symbol, number, string or comment, as it is written."""

    text: str

    @property
    def is_comment(self) -> bool:
        return self.text.startswith(";")

    @property
    def least(self) -> int:
        return len(self.text)


@dataclass(frozen=True, slots=True)
class Form:
    """A bracketed list; ``prefix`` is a quote or the like, ``open`` the bracket with what belongs to it (``#(``)."""

    items: tuple[Atom | Form, ...]
    open: str = "("
    prefix: str = ""
    #: The form on one line.
    text: str = field(init=False, compare=False)
    #: The columns that it takes however it is broken: what is in it starts a column further in at least.
    least: int = field(init=False, compare=False)
    #: The symbol that the form starts with, if it does and the form is code.
    head: str = field(init=False, compare=False)

    def __post_init__(self) -> None:
        inner = " ".join([item.text for item in self.items])
        first = self.items[0] if self.items and self.open == "(" and not self.prefix else None
        object.__setattr__(self, "text", f"{self.prefix}{self.open}{inner}{self.close}")
        object.__setattr__(self, "least", 1 + max([item.least for item in self.items], default=1))
        object.__setattr__(self, "head", first.text if isinstance(first, Atom) else "")

    @property
    def close(self) -> str:
        return _CLOSING[self.open[-1]]


Node = Atom | Form


@dataclass(frozen=True, slots=True)
class Style:
    """What a dialect's layout depends on."""

    #: Head of a special form → how many of its arguments stand on the first line.
    special: Mapping[str, int] = field(default_factory=dict)
    #: Heads of forms that name themselves where a symbol comes first (``(let loop (…) …)``): one more argument is distinguished.
    named: frozenset[str] = frozenset()
    #: Heads whose bodies never stand on the line of the head, however short.
    broken: frozenset[str] = frozenset()
    #: Heads whose first distinguished argument is a list of clauses, one below the other.
    clauses: frozenset[str] = frozenset()
    #: Heads of definitions, whose bodies stand on the line of the head only where that is short.
    definitions: frozenset[str] = frozenset()
    #: Heads whose arguments are clauses ``[test body …]``.
    cases: frozenset[str] = frozenset()
    #: Heads whose arguments belong together in pairs, as those of Clojure's ``cond``; so do the elements of bindings in brackets.
    pairs: frozenset[str] = frozenset()
    #: Special forms that may stand on one line although they have several forms for a body.
    soft: frozenset[str] = frozenset()
    #: Do keywords (``#:when``) stand on one line with what follows them?
    keyword: str = "#:"
    width: int = 100
    short: int = 60


def read(text: str) -> list[Node]:
    """All forms of a text.

    Raises:
        ValueError: a bracket is not closed, or closed twice.
    """
    stack: list[tuple[str, str, list[Node]]] = [("", "", [])]
    prefix = ""
    at = 0
    for match in _TOKEN.finditer(text):
        if match.start() != at:
            break
        at = match.end()
        kind = match.lastgroup or ""
        token = match[kind]
        if kind == "open":
            stack.append((token, prefix, []))
            prefix = ""
        elif kind == "close":
            if len(stack) == 1:
                raise ValueError(f"a bracket too many before {text[at : at + 20]!r}")
            opened, before, items = stack.pop()
            stack[-1][2].append(Form(tuple(items), opened, before))
        elif kind == "prefix":
            prefix += token
        elif kind != "end":
            stack[-1][2].append(Atom(prefix + token))
            prefix = ""
    if at != len(text):
        raise ValueError(f"no token at {text[at : at + 20]!r}")
    if len(stack) != 1:
        raise ValueError(f"a bracket is not closed in {text[:60]!r}")
    return stack[0][2]


def layout(text: str, style: Style, column: int = 0) -> list[str]:
    """The forms of a text as lines, the first of which starts at ``column`` (and is not indented itself)."""
    lines: list[str] = []
    for form in read(text):
        lines.extend(_Printer(style).lines(form, column))
    return lines


@dataclass(frozen=True, slots=True)
class _Printer:
    style: Style
    #: What has been laid out already, by form, column and brackets to come: places are tried more than once.
    known: dict[tuple[int, int, int], list[str]] = field(default_factory=dict)
    #: Which forms cannot stand on one line.
    breaking: dict[int, bool] = field(default_factory=dict)

    def lines(self, node: Node, column: int, after: int = 0) -> list[str]:
        """A form that starts at ``column``, with ``after`` closing brackets to come on its last line; later lines are indented."""
        if isinstance(node, Atom):
            return [node.text]
        key = (id(node), column, after)
        if key not in self.known:
            self.known[key] = self.laid_out(node, column, after)
        return self.known[key]

    def laid_out(self, node: Form, column: int, after: int) -> list[str]:
        if column + len(node.text) + after <= self.style.width and not self.must_break(node):
            return [node.text]
        return self.broken(node, column, after)

    def must_break(self, node: Node) -> bool:
        if isinstance(node, Atom):
            return node.is_comment
        if id(node) not in self.breaking:
            self.breaking[id(node)] = self.breaks(node)
        return self.breaking[id(node)]

    def breaks(self, node: Form) -> bool:
        head = node.head
        if head in self.style.special or head in self.style.broken:
            room = len(node.items) - self.distinguished(node)
            if (room > 1 and head in self.style.broken) or (room > 2 and head in self.style.special and head not in self.style.soft):
                return True
        if head in self.style.pairs and len(node.items) > 3:
            return True
        if head in self.style.cases and len(node.items) > 2:
            return True
        if head in self.style.definitions and defines_function(node) and len(node.text) > self.style.short:
            return True
        return any(self.must_break(item) for item in node.items)

    def distinguished(self, node: Form) -> int:
        """How many arguments stand beside the head."""
        count = self.style.special.get(node.head, 0)
        if count > 1 and len(node.items) > 2 and isinstance(node.items[2], Atom) and node.items[2].text.startswith('"'):
            return 1  # what it says of itself begins the body
        named = node.head in self.style.named and len(node.items) > 1 and isinstance(node.items[1], Atom)
        return count + named

    def broken(self, node: Form, column: int, after: int) -> list[str]:
        head = node.head
        if not node.items:
            return [node.text]
        if head in self.style.special:
            return self.special_form(node, column, after)
        if head in self.style.cases:
            return self.cases(node, column, after)
        if head in self.style.pairs:
            return self.paired(node, 1, column + 2, after)
        if node.open == "[" and not node.prefix:
            return self.clause(node, column, after)
        if not head or len(node.items) == 1:
            return self.stacked(node, column, after)
        return self.call(node, column, after)

    def special_form(self, node: Form, column: int, after: int) -> list[str]:
        """``(head distinguished …`` and a body two further in."""
        count = min(self.distinguished(node), len(node.items) - 1)
        lines = [f"{node.open}{node.head}"]
        for i, item in enumerate(node.items[1 : count + 1], start=1):
            at = column_of(lines, column) + 1
            ends = after + 1 if i == len(node.items) - 1 else 0
            if self.style.pairs and isinstance(item, Form) and item.open == "[" and len(item.items) > 2 and node.head in self.style.broken:
                inner = self.paired(item, 0, at + 1, ends)
                lines[-1] += f" {inner[0]}"
                lines += inner[1:]
                continue
            clauses = node.head in self.style.clauses and i == count and isinstance(item, Form)
            inner = self.stacked(item, at, ends) if clauses and self.crowded(item, at, ends) else self.lines(item, at, ends)
            lines[-1] += f" {inner[0]}"
            lines += inner[1:]
        return self.body(lines, node.items[count + 1 :], column + 2, after, node.close)

    def has_room(self, item: Node, at: int) -> bool:
        """Could it fit in the width if it starts there? What can't is not laid out there: forms nest as deeply as programs are long."""
        return at + item.least <= self.style.width

    def crowded(self, item: Node, at: int, ends: int) -> bool:
        """Do clauses need lines of their own?"""
        return at + len(item.text) + ends > self.style.width or self.must_break(item)

    def body(self, lines: list[str], items: tuple[Node, ...], column: int, after: int, close: str) -> list[str]:
        """Forms below each other; a keyword stands with what follows it."""
        at = 0
        while at < len(items):
            item = items[at]
            keyword = ""
            if isinstance(item, Atom) and item.text.startswith(self.style.keyword) and at + 1 < len(items):
                keyword = item.text + " "
                at += 1
            inner = self.lines(items[at], column + len(keyword), after + 1 if at == len(items) - 1 else 0)
            lines.append(" " * column + keyword + inner[0])
            lines += inner[1:]
            at += 1
        last = items[-1] if items else None
        if isinstance(last, Atom) and last.is_comment:
            lines.append(" " * column + close)
        else:
            lines[-1] += close
        return lines

    def cases(self, node: Form, column: int, after: int) -> list[str]:
        """Clauses below each other, two further in; a clause of several forms takes several lines."""
        lines = [f"{node.open}{node.head}"]
        for i, item in enumerate(node.items[1:], start=1):
            ends = after + 1 if i == len(node.items) - 1 else 0
            several = isinstance(item, Form) and item.open == "[" and len(item.items) > 2
            inner = self.clause(item, column + 2, ends) if several and isinstance(item, Form) else self.lines(item, column + 2, ends)
            lines += [" " * (column + 2) + inner[0], *inner[1:]]
        lines[-1] += node.close
        return lines

    def paired(self, node: Form, first: int, column: int, after: int) -> list[str]:
        """Pairs below each other; the second of a pair below the first where both don't fit on a line."""
        lines = [node.open + (node.items[0].text if first else "")]
        for i in range(first, len(node.items), 2):
            pair = node.items[i : i + 2]
            ends = after + 1 if i + 2 >= len(node.items) else 0
            test = self.lines(pair[0], column, ends if len(pair) == 1 else 0)
            place = len(lines)
            lines += [" " * column + test[0], *test[1:]]
            if len(pair) == 2:
                at = column_of(lines[place:], 0) + 1
                beside = self.lines(pair[1], at, ends) if len(test) == 1 and self.has_room(pair[1], at) else []
                fits = beside and max(at + len(beside[0]), *map(len, beside[1:]), 0) + ends <= self.style.width
                if fits and (first == 0 or len(beside) == 1):
                    lines[-1] += f" {beside[0]}"
                    lines += beside[1:]
                else:
                    inner = self.lines(pair[1], column, ends)
                    lines += [" " * column + inner[0], *inner[1:]]
        if not first:
            lines = [lines[0] + lines[1].lstrip(), *lines[2:]]
        lines[-1] += node.close
        return lines

    def clause(self, node: Form, column: int, after: int) -> list[str]:
        """``[x value]`` of a binding hangs; ``[test body …]`` has its body below the test."""
        first, *rest = node.items
        lines = [node.open]
        inner = self.lines(first, column + 1, after + 1 if not rest else 0)
        lines[0] += inner[0]
        lines += inner[1:]
        if len(rest) == 1 and not isinstance(first, Form) and len(lines) == 1:
            at = column_of(lines, column) + 1
            test = isinstance(first, Atom) and first.text in ("else", ":else")
            if not test and self.has_room(rest[0], at):
                value = self.lines(rest[0], at, after + 1)
                below = self.lines(rest[0], column + 1, after + 1)
                if max(map(len, value)) <= self.style.width and len(value) <= len(below) + 1:
                    lines[0] += f" {value[0]}"
                    lines += value[1:]
                    lines[-1] += node.close
                    return lines
        return self.body(lines, tuple(rest), column + 1, after, node.close)

    def stacked(self, node: Node, column: int, after: int) -> list[str]:
        """Elements below each other, just inside the bracket."""
        if isinstance(node, Atom):
            return [node.text]
        start = node.prefix + node.open
        if not node.items:
            return [node.text]
        first, *rest = node.items
        at = column + len(start)
        if isinstance(first, Atom) and first.text.startswith(self.style.keyword):
            lines = self.body([], node.items, at, after, node.close)
            return [start + lines[0].lstrip(), *lines[1:]]
        inner = self.lines(first, at, after + 1 if not rest else 0)
        return self.body([start + inner[0], *inner[1:]], tuple(rest), at, after, node.close)

    def call(self, node: Form, column: int, after: int) -> list[str]:
        """Arguments aligned with the first of them; where that leaves no room, below the head."""
        start = f"{node.prefix}{node.open}{node.items[0].text}"
        below = self.body([start], node.items[1:], column + 1, after, node.close)
        if len(start) > 24 or not all(self.has_room(item, column + len(start) + 1) for item in node.items[1:]):
            return below
        lines = self.aligned(node, start, column, after)
        fits = max(column + len(lines[0]), *map(len, lines[1:]), 0) <= self.style.width
        return lines if fits and len(lines) <= len(below) + 1 else below

    def aligned(self, node: Form, start: str, column: int, after: int) -> list[str]:
        at = column + len(start) + 1
        rest = node.items[1:]
        inner = self.body([], rest, at, after, node.close)
        return [f"{start} {inner[0].lstrip()}", *inner[1:]]


def defines_function(node: Form) -> bool:
    """``(define (f x) …)`` or ``(defn f [x] …)``"""
    return any(isinstance(item, Form) and (i == 1 or item.open == "[") for i, item in enumerate(node.items[:3]))


def column_of(lines: list[str], column: int) -> int:
    """The column at which lines, the first of which starts at ``column``, end."""
    return len(lines[-1]) if len(lines) > 1 else column + len(lines[-1])
