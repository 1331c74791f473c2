"""Types by evidence: runs an instrumented Python source and records which types each expression was seen to have.

The instrumentation happens here, on the host (``ast`` in, source text out); the program that runs in the box imports
nothing of ours. It reports, per node of the original tree, the set of type summaries it saw; the sets are joined here with
``types.join``. Nodes are numbered by ``number`` so that evidence fits any later parse of the same text.
"""

from __future__ import annotations

import ast
import builtins
import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import lru_cache
from typing import Any, Literal, cast

from dragoman.transpile import types as t
from dragoman.transpile.library import expand
from dragoman.transpile.specialise import Copies, specialise
from dragoman.transpile.trees import nid

EvidenceKind = Literal["none", "annotations", "public", "scored"]
Alphabet = Literal["ascii", "bmp", "unicode"]
#: Runs a Python program, given as what it begins with and the rest, and gives its stdout (whatever it wrote before it ended, however it ended).
Run = Callable[[str, str], bytes]

MARK = "\x1e\x1devidence "
#: How the types in a record call integers between 53 and 64 bits.
WIDE = re.compile(r"\bwide\b")
#: Recorded events after which one input, and all inputs together, are stopped.
STEPS_PER_INPUT, STEPS = 50_000, 300_000
#: A whole program goes on to what it has not done yet: this many times as long, and what was seen often is not looked at any more.
PATIENCE = 40
#: The given calls of a function go on for this many events together, each for a third of what is left: counts and sums leave 64 bits late.
LATE = 6_000_000
#: Seconds of the processor that one call may go on for then: copies of a list that grows without end take ever longer.
LATE_SECONDS = 1.5
#: Where this many elements were looked at, every turn of a loop that is twice as far is enough: tables would cost the square.
HEAVY = 20_000
#: Chains of operators up to this length are observed link by link.
SHORT = 8


@dataclass(frozen=True, slots=True)
class Evidence:
    """What was seen: types and container flavours (``Counter``, ``defaultdict:int``, ``deque`` …) by node number.

    ``unbound`` names the variables that were read before they were assigned; ``errors`` the classes of exceptions that
    ended a run. ``arguments`` are the types of the entry's arguments, for sources that declare types and only here and there
    declare too little.
    """

    observations: Mapping[int, t.Type] = field(default_factory=dict)
    flavours: Mapping[int, frozenset[str]] = field(default_factory=dict)
    alphabet: Alphabet = "ascii"
    #: Whether an integer beyond 2**53 was seen, which a double does not hold exactly.
    wide: bool = False
    #: Where such integers were seen: the types, in which they are unbounded ones.
    wide_types: Mapping[int, t.Type] = field(default_factory=dict)
    inputs: int = 0
    kind: EvidenceKind = "none"
    unbound: frozenset[str] = frozenset()
    errors: frozenset[str] = frozenset()
    arguments: tuple[t.Type, ...] = ()
    #: The functions that were copied before anything was observed: the numbers are those of the tree with the copies.
    copies: tuple[Copies, ...] = ()
    #: Functions that are known to give integers of more than 64 bits, and of more than 53: a run may have been stopped before it did.
    unbounded: frozenset[str] = frozenset()
    wide_unbounded: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Inputs:
    """What a function is called with for evidence: the tests' arguments, whose calls may be long ones, and drawn ones, which are soon stopped."""

    given: Sequence[tuple[Any, ...]]
    drawn: Sequence[tuple[Any, ...]] = ()

    def __len__(self) -> int:
        return len(self.given) + len(self.drawn)

    def __iter__(self) -> Iterator[tuple[Any, ...]]:
        yield from self.given
        yield from self.drawn


def merge(parts: Iterable[Evidence]) -> Evidence:
    """The evidence of several observations of one source text as one: types joined, flags united."""
    parts = tuple(parts)
    if len(parts) == 1:
        return parts[0]
    seen: dict[int, t.Type] = {}
    flavours: dict[int, frozenset[str]] = {}
    wide_types: dict[int, t.Type] = {}
    result = Evidence()
    order: tuple[Alphabet, ...] = ("ascii", "bmp", "unicode")
    for part in parts:
        for node, type_ in part.observations.items():
            seen[node] = t.join(seen.get(node, t.NEVER), type_)
        for node, type_ in part.wide_types.items():
            wide_types[node] = t.join(wide_types.get(node, t.NEVER), type_)
        for node, names in part.flavours.items():
            flavours[node] = flavours.get(node, frozenset()) | names
        result = Evidence(
            alphabet=max(result.alphabet, part.alphabet, key=order.index),
            wide=result.wide or part.wide,
            inputs=result.inputs + part.inputs,
            kind=part.kind,
            unbound=result.unbound | part.unbound,
            errors=result.errors | part.errors,
            copies=part.copies,
        )
    return replace(result, observations=seen, flavours=flavours, wide_types=wide_types)


def with_results(found: Evidence, entry: str, results: Iterable[Any]) -> Evidence:
    """The evidence with what whole runs of the entry gave."""
    largest = max((abs(result) for result in results if type(result) is int), default=0)
    names = frozenset({entry})
    return replace(
        found, unbounded=names if largest >= 1 << 63 else frozenset(), wide_unbounded=names if largest > 1 << 53 else frozenset()
    )


def of_inputs(inputs: Sequence[tuple[Any, ...]], kind: EvidenceKind = "public") -> Evidence:
    """What the arguments of a function's calls are, joined by position."""
    if len({len(i) for i in inputs}) != 1:
        return Evidence(kind=kind)
    arguments = tuple(t.join_all(map(t.of_value, column)) for column in zip(*inputs, strict=True))
    return Evidence(arguments=arguments, inputs=len(inputs), kind=kind)


def observe(
    code: str,
    entry: str | None,
    inputs: Sequence[str],
    run: Run,
    *,
    kind: EvidenceKind = "public",
    drawn: Sequence[str] = (),
    steps: int = STEPS,
    copies: tuple[Copies, ...] = (),
) -> Evidence:
    """Runs ``code`` on ``inputs`` and gives the evidence.

    Args:
        entry: the function to call; None runs the module as a program, once per input.
        inputs: for a function, Python expressions that give the tuple of arguments (evaluated in the module); for a
            program, the texts of its standard input.
        drawn: more of them, whose runs are soon stopped.
        copies: what to copy first.

    Raises:
        SyntaxError: ``code`` does not parse.
    """
    source = _instrumented(code, copies)
    limits = f"{STEPS_PER_INPUT}, {steps}, {PATIENCE}, {LATE}, {LATE_SECONDS if entry else 1e9}"
    stdout = run(PRELUDE, f"_run({source!r}, {entry!r}, {[*inputs, *drawn]!r}, {len(inputs)}, {limits})\n")
    return replace(read(stdout, code, kind), copies=copies)


@lru_cache(maxsize=64)
def _instrumented(code: str, copies: tuple[Copies, ...]) -> str:
    tree = ast.parse(code)
    expand(tree)
    specialise(tree, copies)
    return ast.unparse(_Instrument(_variables(tree)).visit(tree))


def read(stdout: bytes, code: str, kind: EvidenceKind) -> Evidence:
    """Evidence from what the program in the box wrote."""
    seen: dict[int, t.Type] = {}
    flavours: dict[int, set[str]] = {}
    unbound: set[str] = set()
    errors: set[str] = set()
    alphabet, inputs, wide = _alphabet_of_source(code), 0, False
    wide_types: dict[int, t.Type] = {}
    for part in stdout.decode("utf-8", "surrogateescape").split("\n" + MARK)[1:]:
        try:
            record = ast.literal_eval(part.split("\n", 1)[0])
        except (ValueError, SyntaxError, MemoryError):
            continue
        inputs += 1
        for node, summaries in record["types"].items():
            if any(WIDE.search(summary) for summary in summaries):
                unbounded = t.join_all(_parse_summary(WIDE.sub("bigint", summary)) for summary in summaries)
                wide_types[node] = t.join(wide_types.get(node, t.NEVER), unbounded)
            joined = t.join_all(map(_parse_summary, summaries))
            seen[node] = t.join(seen[node], joined) if node in seen else joined
        for node, names in record["flavours"].items():
            flavours.setdefault(node, set()).update(names)
        unbound.update(record["unbound"])
        errors.update(record["errors"])
        alphabet = max(alphabet, record["alphabet"])
        wide = wide or record["wide"]
    names = cast(tuple[Alphabet, ...], ("ascii", "bmp", "unicode"))
    return Evidence(
        seen,
        {k: frozenset(v) for k, v in flavours.items()},
        names[alphabet],
        wide,
        wide_types,
        inputs,
        kind,
        frozenset(unbound),
        frozenset(errors),
    )


def _alphabet_of_source(code: str) -> int:
    worst = 0
    for node in ast.walk(ast.parse(code)):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and not node.value.isascii():
            worst = max(worst, 1 + (max(node.value) > "\uffff"))
    return worst


def literal(value: Any) -> str:
    """A Python expression without imports that makes ``value`` (non-finite floats included)."""
    match value:
        case float() if value != value:
            return "float('nan')"
        case float() if value in (float("inf"), float("-inf")):
            return f"float('{value}')"
        case list():
            return f"[{', '.join(map(literal, value))}]"
        case tuple():
            return f"({', '.join(map(literal, value))}{',' if len(value) == 1 else ''})"
        case set():
            return f"{{{', '.join(map(literal, value))}}}" if value else "set()"
        case frozenset():
            return f"frozenset([{', '.join(map(literal, value))}])"
        case dict():
            return f"{{{', '.join(f'{literal(k)}: {literal(v)}' for k, v in value.items())}}}"
        case _:
            return repr(value)


# --- instrumentation --------------------------------------------------------------------------------------------------


def _variables(tree: ast.AST) -> frozenset[str]:
    """Names that the code binds as variables (not functions, classes, imports)."""
    found: set[str] = set()
    for node in ast.walk(tree):
        match node:
            case ast.Name(id=name, ctx=ast.Store()) | ast.arg(arg=name) | ast.ExceptHandler(name=str(name)):
                found.add(name)
            case ast.MatchAs(name=str(name)) | ast.MatchStar(name=str(name)):
                found.add(name)
    return frozenset(found)


class _Instrument(ast.NodeTransformer):
    """Wraps loads, calls, subscripts, attributes and arithmetic in ``_o(number, value)``; records parameters at entry."""

    def __init__(self, variables: frozenset[str]) -> None:
        self.variables = variables

    def _wrap(self, node: ast.expr, number: int) -> ast.expr:
        return ast.Call(ast.Name("_o", ast.Load()), [ast.Constant(number), node], [])

    def visit_Name(self, node: ast.Name) -> ast.expr:
        if isinstance(node.ctx, ast.Load) and node.id in self.variables:
            return self._wrap(node, nid(node))
        return node

    def visit_Call(self, node: ast.Call) -> ast.expr:
        number = nid(node)
        if isinstance(node.func, ast.Name):
            if node.func.id in ("super", "locals", "vars", "dir", "globals"):
                return node
        elif isinstance(node.func, ast.Attribute):
            node.func.value = self.visit(node.func.value)
        else:
            node.func = self.visit(node.func)
        node.args = [self.visit(a) for a in node.args]
        for keyword in node.keywords:
            keyword.value = self.visit(keyword.value)
        return self._wrap(node, number)

    def visit_Subscript(self, node: ast.Subscript) -> ast.expr:
        number = nid(node)
        self.generic_visit(node)
        return self._wrap(node, number) if isinstance(node.ctx, ast.Load) else node

    def visit_Attribute(self, node: ast.Attribute) -> ast.expr:
        number = nid(node)
        self.generic_visit(node)
        return self._wrap(node, number) if isinstance(node.ctx, ast.Load) else node

    def visit_BinOp(self, node: ast.BinOp) -> ast.expr:
        # A long chain (a + b + …) is deep on its left side only: descend in a loop, observe the outermost only.
        number = nid(node)
        chain: list[ast.BinOp] = []
        current: ast.expr = node
        while isinstance(current, ast.BinOp):
            chain.append(current)
            current = current.left
        left = self.visit(current)
        for link in reversed(chain):
            # What a remainder is taken of may be far larger than anything else; a long chain is one type all along.
            looked_at = isinstance(link.left, ast.BinOp) and (len(chain) <= SHORT or isinstance(link.op, ast.Mod | ast.BitAnd))
            link.left = self._wrap(left, nid(link.left)) if looked_at else left
            link.right = self.visit(link.right)
            left = link
        return self._wrap(left, number)

    def visit_Return(self, node: ast.Return) -> ast.stmt:
        number = nid(node)
        self.generic_visit(node)
        if node.value is not None:
            node.value = self._wrap(node.value, number)
        return node

    def visit_Yield(self, node: ast.Yield) -> ast.expr:
        number = nid(node)
        self.generic_visit(node)
        if node.value is not None:
            node.value = self._wrap(node.value, number)
        return node

    def visit_JoinedStr(self, node: ast.JoinedStr) -> ast.expr:
        for part in node.values:
            if isinstance(part, ast.FormattedValue):
                part.value = self.visit(part.value)
        return node

    def visit_AugAssign(self, node: ast.AugAssign) -> list[ast.stmt]:
        number = nid(node)
        node.value = self.visit(node.value)
        target = node.target
        if isinstance(target, ast.Name):
            return [node, ast.Expr(self._wrap(ast.Name(target.id, ast.Load()), number))]
        # a[i] += x: every part once, the old value and the new one observed.
        out: list[ast.stmt] = [_set("_d_o", self.visit(target.value))]
        place: ast.expr
        store: ast.expr
        owner = ast.Name("_d_o", ast.Load())
        if isinstance(target, ast.Subscript):
            out.append(_set("_d_i", self.visit(target.slice)))
            index = ast.Name("_d_i", ast.Load())
            place, store = ast.Subscript(owner, index, ast.Load()), ast.Subscript(owner, index, ast.Store())
        else:
            place, store = ast.Attribute(owner, target.attr, ast.Load()), ast.Attribute(owner, target.attr, ast.Store())
        out.append(_set("_d_x", self._wrap(place, nid(target))))
        out.append(ast.AugAssign(ast.Name("_d_x", ast.Store()), node.op, node.value))
        out.append(_assign(store, self._wrap(ast.Name("_d_x", ast.Load()), number)))
        return out

    def _function(self, node: ast.FunctionDef | ast.AsyncFunctionDef) -> ast.stmt:
        args = node.args
        params = [
            *args.posonlyargs,
            *args.args,
            *args.kwonlyargs,
            *([args.vararg] if args.vararg else []),
            *([args.kwarg] if args.kwarg else []),
        ]
        entry: list[ast.stmt] = [ast.Expr(self._wrap(ast.Name(a.arg, ast.Load()), nid(a))) for a in params]
        args.defaults = [self.visit(d) for d in args.defaults]
        args.kw_defaults = [self.visit(d) if d is not None else None for d in args.kw_defaults]
        for a in params:
            a.annotation = None
        node.returns = None
        body: list[ast.stmt] = []
        for s in node.body:
            visited = self.visit(s)
            body.extend(visited if isinstance(visited, list) else [visited])
        head = 1 if body and isinstance(body[0], ast.Expr) and isinstance(body[0].value, ast.Constant) else 0
        node.body = [*body[:head], *entry, *body[head:]]
        return node

    def visit_FunctionDef(self, node: ast.FunctionDef) -> ast.stmt:
        return self._function(node)

    def visit_Assign(self, node: ast.Assign) -> ast.stmt:
        number = nid(node.value)
        wrapped = isinstance(node.value, ast.Name | ast.Call | ast.Subscript | ast.Attribute | ast.BinOp)
        self.generic_visit(node)
        if not wrapped:
            node.value = self._wrap(node.value, number)
        return node

    def visit_AnnAssign(self, node: ast.AnnAssign) -> ast.stmt:
        if node.value is not None:
            node.value = self.visit(node.value)
        return node

    def visit_Match(self, node: ast.Match) -> ast.stmt:
        node.subject = self.visit(node.subject)
        for case in node.cases:
            if case.guard is not None:
                case.guard = self.visit(case.guard)
            case.body = [r for s in case.body for r in (lambda v: v if isinstance(v, list) else [v])(self.visit(s))]
        return node

    def visit_Global(self, node: ast.Global) -> ast.stmt:
        return node


def _set(name: str, value: ast.expr) -> ast.stmt:
    return _assign(ast.Name(name, ast.Store()), value)


def _assign(target: ast.expr, value: ast.expr) -> ast.stmt:
    # Unparsing looks for comments on an assignment's line.
    return ast.Assign([target], value, lineno=0)


#: What every program that observes begins with.
PRELUDE = r"""
from time import process_time as _clock
class _Stop(BaseException):
    pass
_seen, _flav, _new, _newf, _late, _work = {}, {}, {}, {}, {}, {}
# Of one input: events so far, after how many it is late, how many there may be, and when it ends. Of all: what the texts and integers were.
_events, _late_after, _most, _deadline, _alphabet, _wide = 0, 0, 0, 0.0, 0, False
_elements = 0  # of the value that is looked at
def _sum(v, depth):
    global _elements, _alphabet, _wide
    k = type(v)
    if k is int:
        if -9007199254740991 <= v <= 9007199254740991: return "int"
        _wide = True
        return "wide" if -9223372036854775808 <= v <= 9223372036854775807 else "bigint"
    if k is str:
        if not v.isascii():
            _alphabet = max(_alphabet, 2 if max(v) > "\uffff" else 1)
        return "str"
    if k is bool: return "bool"
    if k is float: return "infinite" if v - v != 0 and v == v else "float"
    if v is None: return "none"
    if depth > 8: return "never"
    d = depth + 1
    if k in (list, tuple, set) or isinstance(v, dict): _elements += min(len(v), 200)
    if k is list or k.__name__ == "deque":
        if len(v) > 200: v = list(v)[:100] + list(v)[-100:]
        return "list(" + ";".join(sorted({_sum(x, d) for x in v})) + ")"
    if k is tuple:
        if len(v) > 24:
            return "seq(" + ";".join(sorted({_sum(x, d) for x in v[:200]})) + ")"
        return "tuple(" + "|".join([_sum(x, d) for x in v]) + ")"
    if isinstance(v, dict):
        return "dict(" + ";".join(sorted({_sum(x, d) for x in list(v)[:200]})) + "|" + ";".join(sorted({_sum(x, d) for x in list(dict.values(v))[:200]})) + ")"
    if k is set: return "set(" + ";".join(sorted({_sum(x, d) for x in list(v)[:200]})) + ")"
    if k is frozenset: return "frozenset(" + ";".join(sorted({_sum(x, d) for x in list(v)[:200]})) + ")"
    if k is bytes: return "bytes"
    n = k.__name__
    if n in ("dict_keys", "dict_values", "dict_items"):
        return "list(" + ";".join(sorted({_sum(x, d) for x in list(v)[:200]})) + ")"
    if n == "range": return "list(int)"
    if n in ("map", "filter", "zip", "enumerate", "reversed", "generator", "list_iterator", "list_reverseiterator", "str_iterator", "chain", "str_ascii_iterator"):
        return "iter()"
    if n == "Match" and k.__module__ == "re": return "class(re.Match)"
    if k.__module__ in ("_boxed", "__main__") or isinstance(v, BaseException):
        return "class(" + n + ")"
    return "never"
def _o(n, v):
    global _events, _elements
    _events += 1
    k = type(v)
    small = k is int and -9007199254740991 <= v <= 9007199254740991
    if _events > _late_after:
        if _events > _most or (not _events & 255 and _clock() > _deadline): raise _Stop
        if small or k is not int:
            _late[n] = often = _late.get(n, 0) + 1
            if often > 20: return v
    if small: r = "int"
    elif k is int or k is str or v is None: r = _sum(v, 0)
    else:
        w = _work.get(n)
        if w is not None and w[0] > HEAVY:
            w[1] += 1
            if w[1] & w[1] - 1: return v
        _elements = 0
        r = _sum(v, 0)
        if _elements:
            if w is None: w = _work[n] = [0, 0]
            w[0] += _elements
    known = _seen.get(n)
    if known is None: known = _seen[n] = set()
    if r not in known:
        known.add(r)
        _new.setdefault(n, []).append(r)
    if r[0] == "d" or r[0] == "l":
        m = k.__name__
        if n in _flav or m != "dict" and m != "list":
            if m == "defaultdict":
                f = v.default_factory
                m = "defaultdict:" + str(getattr(f, "__name__", None))
            if m in _flav.setdefault(n, set()): return v
            _flav[n].add(m)
            _newf.setdefault(n, []).append(m)
    return v
def _run(source, entry, inputs, given, per_input, total, patience, late, seconds):
    global _events, _late_after, _most, _deadline
    import sys
    sys.setrecursionlimit(400)
    out = sys.__stdout__.buffer
    code = compile(source, "<source>", "exec")
    ns = None
    used = 0
    for number, text in enumerate(inputs):
        if number == given: late = used = 0
        unbound, errors = [], []
        _events, _late_after = 0, max(min(per_input, total - used), 0)
        if not _late_after and (entry is None or late < 1000): break
        _most = _late_after * patience if entry is None else _late_after + late // 3
        _late.clear()
        for w in _work.values(): w[1] = 0
        _deadline = _clock() + seconds
        try:
            if entry is None:
                import io
                sys.stdin = io.TextIOWrapper(io.BytesIO(text.encode("utf-8", "surrogateescape")), encoding="utf-8")
                exec(code, {"__name__": "__main__", "_o": _o, "__builtins__": __builtins__})
            else:
                if ns is None:
                    module = sys.modules["_boxed"] = type(sys)("_boxed")  # where dataclasses look
                    ns = module.__dict__
                    ns["_o"] = _o
                    exec(code, ns)
                _events = 0
                result = ns[entry](*eval(text, ns))
                if type(result).__name__ in ("generator", "map", "filter", "zip"):
                    for _ in zip(result, range(1000)): pass
        except _Stop:
            pass
        except BaseException as e:
            errors.append(type(e).__name__)
            if isinstance(e, NameError) and getattr(e, "name", None): unbound.append(e.name)
            if isinstance(e, UnboundLocalError):
                m = str(e).split("'")
                if len(m) > 1: unbound.append(m[1])
        used += min(_events, _late_after)
        late -= max(_events - _late_after, 0)
        try:
            sys.stdout.flush()
        except Exception:
            pass
        record = {"types": dict(_new), "flavours": dict(_newf), "unbound": unbound, "errors": errors, "alphabet": _alphabet, "wide": _wide}
        _new.clear(); _newf.clear()
        out.write(("\n" + MARK + repr(record) + "\n").encode("utf-8", "surrogateescape"))
        out.flush()
""".replace("MARK", repr(MARK)).replace("HEAVY", str(HEAVY))


# --- summaries --------------------------------------------------------------------------------------------------------


@lru_cache(maxsize=4096)
def _parse_summary(text: str) -> t.Type:
    """The type of one summary: ``list(int;str)``, ``dict(str|int)``, ``tuple(int|list())``, ``class(Point)``."""
    return _summary(text, 0)[0]


def _summary(text: str, at: int) -> tuple[t.Type, int]:
    start = at
    while at < len(text) and text[at] not in "(;|)":
        at += 1
    head = text[start:at]
    if at >= len(text) or text[at] != "(":
        return t.INT if head == "wide" else t.parse(head), at
    if head == "class":
        end = text.index(")", at)
        return t.Class(text[at + 1 : end]), end + 1
    groups: list[t.Type] = []
    at += 1
    if text[at] == ")":
        return _container(head, groups), at + 1
    while True:
        group: t.Type = t.NEVER
        while text[at] not in "|)":
            if text[at] == ";":
                at += 1
                continue
            member, at = _summary(text, at)
            group = t.join(group, member)
        groups.append(group)
        if text[at] == ")":
            return _container(head, groups), at + 1
        at += 1
        if text[at] == ")":
            groups.append(t.NEVER)
            return _container(head, groups), at + 1


def _container(head: str, groups: list[t.Type]) -> t.Type:
    first = groups[0] if groups else t.NEVER
    match head:
        case "list":
            return t.List(first)
        case "seq":
            return t.List(first, frozen=True)
        case "tuple":
            return t.Tuple(tuple(groups))
        case "set":
            return t.Set(first)
        case "frozenset":
            return t.Set(first, frozen=True)
        case "dict":
            return t.Dict(first, groups[1] if len(groups) > 1 else t.NEVER)
        case "iter":
            return t.Iter(first)
        case _:
            raise ValueError(f"no such summary: {head}")


def is_builtin(name: str) -> bool:
    return hasattr(builtins, name)


def input_texts(inputs: Iterable[tuple[Any, ...]]) -> list[str]:
    """Argument tuples as expressions for ``observe``."""
    return [literal(args) for args in inputs]
