"""The meaning of the IR, executed: an interpreter that also checks every value against its static type.

Tests use it to prove frontends (source and IR agree) and concepts (the examples hold). Each block has its own scope, so a
variable that is used before or outside of its declaration is an error.
"""

from __future__ import annotations

import ast
import bisect
import builtins
import collections
import copy
import functools
import hashlib
import heapq
import itertools
import math
import re
import statistics
import time
from collections.abc import Callable, Iterator, Sequence
from typing import Any

from dragoman.transpile import ir
from dragoman.transpile import types as t
from dragoman.transpile.passes.infinite import hold_as_floats


class IRError(AssertionError):
    """The IR says something inconsistent: a wrong type, an undeclared variable, a failure that was called unreachable."""


def _told(value: str) -> Any:
    """A value that is given as its type's name, a colon and its text."""
    kind, _, text = value.partition(":")
    return text if kind == "str" else float(text) if kind == "float" else ast.literal_eval(text)


def _grouped_by(body: str, separator: str, size: int, width: int) -> str:
    whole, tail = re.fullmatch(r"(\w*)(.*)", body).groups()  # type: ignore[union-attr]
    for zeros in itertools.count():
        grouped = re.sub(rf"\B(?=(?:\w{{{size}}})+$)", separator, "0" * zeros + whole)
        if len(grouped + tail) >= width:
            return grouped + tail
    raise AssertionError


class _Break(Exception):
    pass


class _Continue(Exception):
    pass


class _Return(Exception):
    def __init__(self, value: Any) -> None:
        self.value = value


class Instance:
    """An object of a class of the module."""

    def __init__(self, machine: Machine, cls: ir.ClassDef) -> None:
        self.machine, self.cls = machine, cls
        self.fields: dict[str, Any] = {}

    def _dunder(self, name: str, *args: Any) -> Any:
        return self.machine.method(self, name, list(args))

    def __eq__(self, other: object) -> bool:
        return (
            bool(self._dunder("__eq__", other)) if self.machine.has(self.cls, "__eq__") and isinstance(other, Instance) else self is other
        )

    def __lt__(self, other: object) -> bool:
        if self.machine.has(self.cls, "__lt__"):
            return bool(self._dunder("__lt__", other))
        raise TypeError("not ordered")

    def __le__(self, other: object) -> bool:
        return bool(self._dunder("__le__", other))

    def __ge__(self, other: object) -> bool:
        return bool(self._dunder("__ge__", other))

    def __hash__(self) -> int:
        return (
            self._dunder("__hash__")
            if self.machine.has(self.cls, "__hash__")
            else hash(repr(sorted(self.fields.items())))
            if self.machine.has(self.cls, "__eq__")
            else id(self)
        )

    def __repr__(self) -> str:
        for name in ("__repr__", "__str__"):
            if self.machine.has(self.cls, name):
                return str(self._dunder(name))
        return f"<{self.cls.name}>"

    def __str__(self) -> str:
        return str(self._dunder("__str__")) if self.machine.has(self.cls, "__str__") else repr(self)


class Env:
    """Variables of one block."""

    __slots__ = ("outer", "values")

    def __init__(self, outer: Env | None) -> None:
        self.outer = outer
        self.values: dict[str, Any] = {}

    def find(self, name: str) -> Env:
        env: Env | None = self
        while env is not None:
            if name in env.values:
                return env
            env = env.outer
        raise IRError(f"variable {name} is used outside of its declaration")


_UNSET = object()


def _seq(x: Any) -> Any:
    return list(x)


def _group(m: re.Match[str], n: Any) -> str:
    text = m.group(n)
    if text is None:
        raise TypeError("no such group")
    return str(text)


def _repeat_in_place(xs: list[Any], n: int) -> None:
    xs *= n


def _del(xs: Any, i: Any) -> None:
    del xs[i]


def _set_slice(xs: list[Any], s: slice, ys: Any) -> None:
    xs[s] = list(ys)


def _inplace(name: str) -> Callable[[Any, Any], None]:
    def apply(a: Any, b: Any) -> None:
        getattr(a, name)(b)

    return apply


def _raise(e: BaseException) -> Any:
    raise e


def _counter(name: str) -> Callable[[Any, Any], Any]:
    return lambda a, b: dict(getattr(collections.Counter(a), name)(collections.Counter(b)))


def _counter_update(d: dict[Any, int], other: Any, sign: int = 1) -> None:
    items = other.items() if isinstance(other, dict) else ((x, 1) for x in other)
    for k, n in items:
        d[k] = d.get(k, 0) + sign * n


def _rotate(xs: list[Any], n: int) -> None:
    d = collections.deque(xs)
    d.rotate(n)
    xs[:] = d


def _move(d: dict[Any, Any], k: Any, last: bool) -> None:
    o = collections.OrderedDict(d)
    o.move_to_end(k, last)
    d.clear()
    d.update(o)


def _sort(xs: list[Any], **options: Any) -> None:
    xs.sort(**options)


class Exhausted(Exception):
    """StopIteration, which can't pass through the generators that this interpreter is made of."""


def _first(it: Any) -> Any:
    for x in it:
        return x
    raise Exhausted


def _encode(s: str, e: str) -> bytes:
    return bytes(s, e)


def _text(x: Any) -> str:
    return str(x)


def _digits(n: int, base: int) -> str:
    return format(n, {2: "b", 8: "o", 16: "x"}[base])


def _present(value: Any) -> Any:
    if value is None:
        raise TypeError("a value is missing")
    return value


CONCEPTS: dict[str, Callable[..., Any]] = {
    "float.fixed": lambda x, n: f"{x:.{n}f}",
    "float.exp": lambda x, n: f"{x:.{n}e}",
    "float.general": lambda x, n: f"{x:.{n}g}",
    "float.fixed_grouped": lambda x, n: f"{x:,.{n}f}",
    "str.signed": lambda text, plus: text if text[:1] == "-" else plus + text,
    "str.zfill_prefixed": lambda text, width: text[: (n := 3 if text[0] == "-" else 2)] + text[n:].zfill(width - n),
    "str.centered": lambda text, width, fill: format(text, f"{fill}^{width}"),
    "int.grouped": lambda n: f"{n:,}",
    "int.digits": _digits,
    "str.concat": lambda a, b: a + b,
    "str.repeat": lambda a, n: a * n,
    "str.contains": lambda a, b: b in a,
    "str.chars": list,
    "str.reversed": lambda s: s[::-1],
    "str.of": _text,
    "opt.value": _present,
    "float.floor_div": lambda a, b: a // b,
    "str.repr": repr,
    "str.ord": ord,
    "str.chr": chr,
    "str.strip_ws": lambda s: s.strip(),
    "str.lstrip_ws": lambda s: s.lstrip(),
    "str.rstrip_ws": lambda s: s.rstrip(),
    "str.strip_chars": lambda s, c: s.strip(c),
    "str.lstrip_chars": lambda s, c: s.lstrip(c),
    "str.rstrip_chars": lambda s, c: s.rstrip(c),
    "str.split_ws": lambda s: s.split(),
    "str.split_ws_max": lambda s, n: s.split(None, n),
    "str.rsplit_ws_max": lambda s, n: s.rsplit(None, n),
    "str.split": lambda s, sep: s.split(sep),
    "str.split_max": lambda s, sep, n: s.split(sep, n),
    "str.rsplit_max": lambda s, sep, n: s.rsplit(sep, n),
    "str.splitlines_keep": lambda s: s.splitlines(True),
    "str.replace_max": lambda s, a, b, n: s.replace(a, b, n),
    "str.startswith_any": lambda s, ps: s.startswith(tuple(ps)),
    "str.endswith_any": lambda s, ps: s.endswith(tuple(ps)),
    "str.startswith_at": lambda s, p, i: s.startswith(p, i),
    "str.startswith_in": lambda s, p, i, j: s.startswith(p, i, j),
    "str.endswith_from": lambda s, p, i: s.endswith(p, i),
    "str.endswith_in": lambda s, p, i, j: s.endswith(p, i, j),
    "str.has_part": lambda s, i, j: s.find("", i, j) >= 0,
    "str.count_beyond": lambda s, p, i: s.count(p, i),
    "str.count_between": lambda s, p, i, j: s.count(p, i, j),
    "str.ljust_fill": lambda s, n, c: s.ljust(n, c),
    "str.rjust_fill": lambda s, n, c: s.rjust(n, c),
    "str.center_fill": lambda s, n, c: s.center(n, c),
    "str.maketrans": lambda a, b: {k: chr(v) for k, v in str.maketrans(a, b).items()},
    "str.maketrans_delete": lambda a, b, c: {k: chr(v) if v is not None else None for k, v in str.maketrans(a, b, c).items()},
    "str.maketrans_dict": lambda d: {k: chr(v) if isinstance(v, int) else v for k, v in str.maketrans(d).items()},
    "str.encode_as": lambda s, e: bytes(s, e),
    "str.format_value": format,
    "str.format_texts": lambda template, values, named: template.format(*map(_told, values), **{k: _told(v) for k, v in named.items()}),
    "str.format_field": lambda field, spec, values, named: f"{{{field}:{spec}}}".format(
        *map(_told, values), **{k: _told(v) for k, v in named.items()}
    ),
    "str.laid_out": lambda value, spec: format(_told(value), spec),
    "str.digits_by": lambda digits, code, places, alternate, whole: format(
        int(digits) if whole else float(digits), f"{'#' * alternate}{f'.{places}' * (places >= 0)}{code}"
    ),
    "str.grouped_by": _grouped_by,
    **{f"str.{n}_from": (lambda m: lambda s, x, i: getattr(s, m)(x, i))(n) for n in ("find", "rfind", "index", "rindex", "count")},
    **{f"str.{n}_in": (lambda m: lambda s, x, i, j: getattr(s, m)(x, i, j))(n) for n in ("find", "rfind", "index", "rindex", "count")},
    "list.extend": lambda a, b: a.extend(b),
    "list.pop_at": lambda xs, i: xs.pop(i),
    "list.index_from": lambda xs, x, i: xs.index(x, i),
    "list.index_in": lambda xs, x, i, j: xs.index(x, i, j),
    "list.contains": lambda xs, x: x in xs,
    "list.reversed": lambda xs: xs[::-1],
    "list.copy": list,
    "list.concat": lambda a, b: a + b,
    "list.repeat": lambda xs, n: xs * n,
    "list.repeat_in_place": _repeat_in_place,
    "list.sort": _sort,
    "list.sort_desc": lambda xs: xs.sort(reverse=True),
    "list.sort_by": lambda xs, f: xs.sort(key=f),
    "list.sort_by_desc": lambda xs, f: xs.sort(key=f, reverse=True),
    "list.sort_cmp": lambda xs, f: xs.sort(key=functools.cmp_to_key(f)),
    "list.sorted": sorted,
    "list.sorted_desc": lambda xs: sorted(xs, reverse=True),
    "list.sorted_by": lambda xs, f: sorted(xs, key=f),
    "list.sorted_by_desc": lambda xs, f: sorted(xs, key=f, reverse=True),
    "list.sorted_cmp": lambda xs, f: sorted(xs, key=functools.cmp_to_key(f)),
    "list.del_at": _del,
    "list.del_slice": lambda xs, lo, hi: _del(xs, slice(lo, hi)),
    "list.del_slice_step": lambda xs, lo, hi, step: _del(xs, slice(lo, hi, step)),
    "list.set_slice": lambda xs, lo, hi, ys: _set_slice(xs, slice(lo, hi), ys),
    "list.set_slice_step": lambda xs, lo, hi, step, ys: _set_slice(xs, slice(lo, hi, step), ys),
    "list.to_seq": tuple,
    "tuple.concat": lambda a, b: a + b,
    "deque.appendleft": lambda xs, x: xs.insert(0, x),
    "deque.popleft": lambda xs: xs.pop(0),
    "deque.extendleft": lambda xs, ys: _set_slice(xs, slice(0, 0), list(ys)[::-1]),
    "deque.rotate": _rotate,
    "heap.push": heapq.heappush,
    "heap.pop": heapq.heappop,
    "heap.heapify": heapq.heapify,
    "heap.pushpop": heapq.heappushpop,
    "heap.replace": heapq.heapreplace,
    "heap.nlargest": heapq.nlargest,
    "heap.nsmallest": heapq.nsmallest,
    "heap.nlargest_by": lambda n, xs, f: heapq.nlargest(n, xs, f),
    "heap.nsmallest_by": lambda n, xs, f: heapq.nsmallest(n, xs, f),
    "bisect.left": bisect.bisect_left,
    "bisect.right": bisect.bisect_right,
    "bisect.insort": bisect.insort,
    "bisect.insort_left": bisect.insort_left,
    "value.copy": copy.copy,
    "value.deepcopy": copy.deepcopy,
    "dict.get_or": lambda d, k, v: d.get(k, v),
    "dict.contains": lambda d, k: k in d,
    "dict.keys": list,
    "dict.values": lambda d: list(d.values()),
    "dict.items": lambda d: list(d.items()),
    "dict.remove": _del,
    "dict.pop": lambda d, k: d.pop(k),
    "dict.pop_or": lambda d, k, v: d.pop(k, v),
    "dict.pop_or_none": lambda d, k: d.pop(k, None),
    "dict.popitem_first": lambda d: (k := next(iter(d)), d.pop(k)) if d else _raise(KeyError("dictionary is empty")),
    "dict.update_pairs": lambda d, ps: d.update(ps),
    "dict.merge": lambda a, b: {**a, **b},
    "dict.of_pairs": dict,
    "dict.fromkeys": dict.fromkeys,
    "dict.move_to_end": lambda d, k: _move(d, k, True),
    "dict.move_to_front": lambda d, k: _move(d, k, False),
    "counter.of": lambda xs: dict(collections.Counter(xs)),
    "counter.update": _counter_update,
    "counter.update_counts": _counter_update,
    "counter.subtract": lambda d, e: _counter_update(d, e, -1),
    "counter.most_common": lambda d: collections.Counter(d).most_common(),
    "counter.most_common_n": lambda d, n: collections.Counter(d).most_common(n),
    "counter.elements": lambda d: list(collections.Counter(d).elements()),
    "counter.add": _counter("__add__"),
    "counter.sub": _counter("__sub__"),
    "counter.min": _counter("__and__"),
    "counter.max": _counter("__or__"),
    "set.contains": lambda s, x: x in s,
    "set.of": set,
    "set.to_frozen": frozenset,
    "set.to_list": list,
    "set.union": lambda a, b: a | b,
    "set.intersection": lambda a, b: a & b,
    "set.difference": lambda a, b: a - b,
    "set.symmetric_difference": lambda a, b: a ^ b,
    "set.is_proper_subset": lambda a, b: a < b,
    "set.is_proper_superset": lambda a, b: a > b,
    "iter.to_list": list,
    "iter.of": iter,
    "iter.enumerate": enumerate,
    "iter.zip": zip,
    "iter.zip_rows": lambda rows: zip(*rows, strict=False),
    "iter.zip_longest": itertools.zip_longest,
    "iter.reversed": lambda xs: reversed(xs),
    "iter.chain": itertools.chain,
    "iter.chain_all": itertools.chain.from_iterable,
    "iter.slice": lambda xs, a, b: itertools.islice(xs, a, b),
    "iter.takewhile": itertools.takewhile,
    "iter.dropwhile": itertools.dropwhile,
    "iter.accumulate": itertools.accumulate,
    "iter.accumulate_by": itertools.accumulate,
    "iter.product": itertools.product,
    "iter.product_repeat": lambda xs, n: itertools.product(xs, repeat=n),
    "iter.permutations": itertools.permutations,
    "iter.permutations_n": itertools.permutations,
    "iter.combinations": itertools.combinations,
    "iter.combinations_repeat": itertools.combinations_with_replacement,
    "iter.groupby": lambda xs: ((k, list(g)) for k, g in itertools.groupby(xs)),
    "iter.groupby_key": lambda xs, f: ((k, list(g)) for k, g in itertools.groupby(xs, f)),
    "iter.count": itertools.count,
    "iter.cycle": itertools.cycle,
    "iter.repeat": itertools.repeat,
    "iter.pairwise": itertools.pairwise,
    "iter.next": lambda it: _first(it),
    "iter.next_or": next,
    "iter.first": _first,
    "iter.first_or": lambda xs, d: next(iter(xs), d),
    "iter.any": any,
    "iter.all": all,
    "iter.sum": sum,
    "iter.sum_from": sum,
    "iter.sum_lists": lambda xs, s: sum((type(s)(x) for x in xs), s),
    "iter.min": min,
    "iter.max": max,
    "iter.min_by": lambda xs, f: min(xs, key=f),
    "iter.max_by": lambda xs, f: max(xs, key=f),
    "iter.min_or": lambda xs, d: min(xs, default=d),
    "iter.max_or": lambda xs, d: max(xs, default=d),
    "iter.min_by_or": lambda xs, f, d: min(xs, key=f, default=d),
    "iter.max_by_or": lambda xs, f, d: max(xs, key=f, default=d),
    "iter.reduce": functools.reduce,
    "iter.reduce_from": functools.reduce,
    "iter.contains": lambda xs, x: x in xs,
    "iter.length": lambda xs: len(list(xs)),
    "range.contains": lambda r, x: x in r,
    "cmp.min": min,
    "cmp.max": max,
    "num.abs": abs,
    "int.parse": int,
    "int.parse_base": int,
    "int.parse_prefixed": lambda text: int(text, 0),
    "int.bin": bin,
    "int.oct": oct,
    "int.hex": hex,
    "int.bit_length": lambda n: n.bit_length(),
    "int.bit_count": lambda n: n.bit_count(),
    "int.divmod": divmod,
    "float.divmod": divmod,
    "int.pow_mod": pow,
    "int.inverse_mod": lambda a, m: pow(a, -1, m),
    "int.true_quotient": lambda a, b: a / b,
    "int.round_to": round,
    "int.to_bytes": lambda n, k, o: n.to_bytes(k, o),
    "int.from_bytes": lambda b, o: int.from_bytes(b, o),
    "float.parse": float,
    "float.to_int": int,
    "float.round": round,
    "float.round_to": round,
    "float.is_integer": lambda x: x.is_integer(),
    "float.floor_to_float": lambda x: float(math.floor(x)),
    "float.hex": lambda x: x.hex(),
    "math.log_base": math.log,
    "math.isclose": lambda a, b, r, e: math.isclose(a, b, rel_tol=r, abs_tol=e),
    "stat.mean": lambda xs: statistics.fmean(xs),
    "sys.maxsize": lambda: 2**63 - 1,
    "error.is_overflow": lambda e: isinstance(e, OverflowError),
    "error.is_zero_division": lambda e: isinstance(e, ZeroDivisionError),
    "error.message": lambda e: e.fields["$message"] if isinstance(e, Instance) else str(e),
    "error.raise": _raise,
    "time.time": time.time,
    "time.perf_counter": time.perf_counter,
    "bytes.decode": lambda b: b.decode(),
    "bytes.decode_as": lambda b, e: b.decode(e),
    "bytes.to_list": list,
    "bytes.of": bytes,
    "bytes.of_hex": bytes.fromhex,
    "bytes.concat": lambda a, b: a + b,
    "bytes.repeat": lambda a, n: a * n,
    "bytes.contains": lambda a, b: b in a,
    "bytes.reversed": lambda b: b[::-1],
    **{f"hash.{n}": (lambda m: lambda b: getattr(hashlib, m)(b).hexdigest())(n) for n in ("md5", "sha1", "sha256")},
    **{f"re.test_{n}": (lambda m: lambda p, s: getattr(re, m)(p, s) is not None)(n) for n in ("match", "search", "fullmatch")},
    **{f"re.{n}": getattr(re, n) for n in ("match", "search", "fullmatch", "findall", "split", "sub", "escape")},
    "re.findall_groups": re.findall,
    "re.finditer": lambda p, s: list(re.finditer(p, s)),
    "re.split_max": lambda p, s, n: re.split(p, s, maxsplit=n),
    "re.sub_max": lambda p, r, s, n: re.sub(p, r, s, count=n),
    "re.sub_by": re.sub,
    "match.group": _group,
    "match.group_opt": lambda m, n: m.group(n),
    "match.group_named": _group,
    "match.groups": lambda m: m.groups(),
    "match.start": lambda m: m.start(),
    "match.end": lambda m: m.end(),
    "match.span": lambda m: m.span(),
}


def concept(name: str) -> Callable[..., Any]:
    """The Python meaning of a concept: from the table, or the method of that name."""
    if name in CONCEPTS:
        return CONCEPTS[name]
    kind, _, method = name.partition(".")
    holder = {"str": str, "list": list, "dict": dict, "set": set, "bytes": bytes, "math": math, "float": float}.get(kind)
    if holder is None or not hasattr(holder, method):
        raise IRError(f"no concept {name}")
    if holder is math:
        return getattr(math, method)  # type: ignore[no-any-return]
    return lambda obj, *args: getattr(obj, method)(*args)


def conforms(value: Any, type_: t.Type, depth: int = 0) -> bool:
    """Whether a value is of a static type (long containers are sampled)."""
    if depth > 4:
        return True
    match type_:
        case t.NoneT():
            return value is None
        case t.Bool():
            return isinstance(value, bool)
        case t.Int():
            return isinstance(value, int) and not isinstance(value, bool)
        case t.Float():
            return isinstance(value, float)
        case t.Str():
            return isinstance(value, str)
        case t.Bytes():
            return isinstance(value, bytes)
        case t.List(elem=e, frozen=frozen):
            return isinstance(value, tuple if frozen else list) and all(conforms(v, e, depth + 1) for v in value[:20])
        case t.Set(elem=e, frozen=frozen):
            return isinstance(value, frozenset if frozen else set) and all(conforms(v, e, depth + 1) for v in list(value)[:20])
        case t.Dict(key=k, value=v):
            return isinstance(value, dict) and all(
                conforms(a, k, depth + 1) and conforms(b, v, depth + 1) for a, b in list(value.items())[:20]
            )
        case t.Tuple(items=items):
            return (
                isinstance(value, tuple)
                and len(value) == len(items)
                and all(conforms(v, i, depth + 1) for v, i in zip(value, items, strict=True))
            )
        case t.Optional(inner=inner):
            return value is None or conforms(value, inner, depth)
        case t.Union(members=members):
            return any(conforms(value, m, depth) for m in members)
        case t.Func():
            return callable(value)
        case t.Iter():
            return hasattr(value, "__iter__") and not isinstance(value, str | dict)
        case t.Class():
            return isinstance(value, BaseException | re.Match | Instance)
        case _:
            return False


def shown(value: Any, type_: t.Type) -> Any:
    """A result as a driver shows it: an integer where a float stands for one."""
    match type_, value:
        case t.Float("whole"), float() if math.isfinite(value):
            return int(value)
        case t.List(elem=elem), list():
            return [shown(v, elem) for v in value]
        case t.Dict(key=k, value=v), dict():
            return {shown(a, k): shown(b, v) for a, b in value.items()}
        case t.Tuple(items=items), tuple():
            return tuple(shown(v, i) for v, i in zip(value, items, strict=True))
        case t.Optional(inner=inner), _:
            return shown(value, inner)
        case _:
            return value


class Machine:
    """Runs one module."""

    def __init__(self, module: ir.Module, *, steps: int = 200_000) -> None:
        #: What the results of functions are where targets hold them as floats.
        self.whole = {f.name: f.result for f in module.functions if t.has_whole(f.result)}
        self.module = module = hold_as_floats(module)
        self.functions = {f.name: f for f in module.functions}
        self.classes = {c.name: c for c in module.classes}
        self.steps = steps
        self.stdout: list[str] = []
        self.stdin = ""
        self.handled: list[BaseException] = []
        self.globals = Env(None)
        for f in module.functions:
            self.globals.values[f.name] = self.closure(f, self.globals)
        for c in module.constants:
            self.globals.values[c.name] = self.eval(c.value, self.globals) if c.value is not None else _UNSET

    def call(self, name: str, *args: Any) -> Any:
        """Calls a function of the module."""
        defaults = [self.eval(p.default, self.globals) for p in self.functions[name].params[len(args) :] if p.default is not None]
        result = self.globals.values[name](*args, *defaults)
        return shown(result, self.whole[name]) if name in self.whole else result

    def main(self, stdin: str = "") -> str:
        """Runs the module's main part; gives its standard output."""
        self.stdin = stdin
        try:
            for _ in self.block(self.module.main, Env(self.globals)):
                pass
        except SystemExit:
            pass
        return "".join(self.stdout)

    # --- calls ---

    def closure(self, f: ir.Function, env: Env) -> Callable[..., Any]:
        def run(*args: Any) -> Any:
            inner = Env(env)
            if len(args) != len(f.params):
                raise IRError(f"{f.name} takes {len(f.params)} arguments, got {len(args)}")
            for p, a in zip(f.params, args, strict=True):
                self.check(a, p.type, f"parameter {p.name} of {f.name}")
                inner.values[p.name] = a
            if f.is_generator:
                return self.generate(f, inner)
            try:
                for _ in self.block(f.body, inner):
                    raise IRError("yield outside of a generator")
            except _Return as r:
                self.check(r.value, f.result, f"result of {f.name}")
                return r.value
            if not isinstance(f.result, t.NoneT):
                raise IRError(f"{f.name} ends without a result of type {t.show(f.result)}")
            return None

        return run

    def generate(self, f: ir.Function, env: Env) -> Iterator[Any]:
        try:
            for value in self.block(f.body, env):
                self.check(value, f.result.elem if isinstance(f.result, t.Iter) else f.result, f"yield of {f.name}")
                yield value
        except _Return:
            return

    def has(self, cls: ir.ClassDef, name: str) -> bool:
        return self.find(cls, name) is not None

    def find(self, cls: ir.ClassDef | None, name: str) -> ir.Function | None:
        while cls is not None:
            if name == "__init__" and cls.init is not None:
                return cls.init
            for m in cls.methods:
                if m.name == name:
                    return m
            cls = self.classes.get(cls.base or "")
        return None

    def method(self, obj: Instance, name: str, args: Sequence[Any], cls: ir.ClassDef | None = None) -> Any:
        f = self.find(cls or obj.cls, name)
        if f is None:
            if name == "__init__":
                obj.fields["$message"] = args[0] if args else ""
                return None
            raise IRError(f"{obj.cls.name} has no method {name}")
        env = Env(self.globals)
        env.values["self"] = obj
        env.values["super"] = (obj, self.classes.get(self.owner(obj.cls if cls is None else cls, name).base or ""))
        return self.closure(f, env)(*args)

    def owner(self, cls: ir.ClassDef, name: str) -> ir.ClassDef:
        while (name == "__init__" and cls.init is None) or (name != "__init__" and name not in {m.name for m in cls.methods}):
            cls = self.classes[cls.base or ""]
        return cls

    def new(self, name: str, args: Sequence[Any]) -> Any:
        if name not in self.classes:
            return getattr(builtins, name)(*args)
        obj = Instance(self, self.classes[name])
        obj.fields["$message"] = ""
        base: ir.ClassDef | None = obj.cls
        while base is not None:
            for field in base.fields:
                if field.default is not None:
                    obj.fields[field.name] = self.eval(field.default, self.globals)
            base = self.classes.get(base.base or "")
        if self.find(obj.cls, "__init__") is not None:
            self.method(obj, "__init__", args)
        elif args:
            obj.fields["$message"] = args[0]
        return obj

    # --- statements ---

    def tick(self) -> None:
        self.steps -= 1
        if self.steps < 0:
            raise TimeoutError

    def block(self, body: ir.Body, env: Env) -> Iterator[Any]:
        for s in body:
            self.tick()
            yield from self.stmt(s, env)

    def stmt(self, s: ir.Stmt, env: Env) -> Iterator[Any]:
        match s:
            case ir.Declare():
                if s.name in env.values:
                    raise IRError(f"{s.name} is declared twice")
                value = self.eval(s.value, env) if s.value is not None else _UNSET
                if s.value is not None:
                    self.check(value, s.type, f"declaration of {s.name}")
                env.values[s.name] = value
            case ir.Assign():
                self.assign(s.target, self.eval(s.value, env), env)
            case ir.Unpack():
                value = self.eval(s.value, env)
                self.bind(s.target, value, env)
            case ir.ExprStmt():
                self.eval(s.value, env)
            case ir.If():
                yield from self.block(s.then if self.truth(s.cond, env) else s.orelse, Env(env))
            case ir.While():
                while self.truth(s.cond, env):
                    self.tick()
                    try:
                        yield from self.block(s.body, Env(env))
                    except _Break:
                        break
                    except _Continue:
                        continue
            case ir.ForRange():
                for i in range(self.eval(s.start, env), self.eval(s.stop, env), self.eval(s.step, env)):
                    self.tick()
                    inner = Env(env)
                    inner.values[s.var] = i
                    try:
                        yield from self.block(s.body, inner)
                    except _Break:
                        break
                    except _Continue:
                        continue
            case ir.ForEach():
                source = self.eval(s.iterable, env)
                before = list(source) if isinstance(source, list | set) else None
                for item in source:
                    self.tick()
                    inner = Env(env)
                    self.bind(s.target, item, inner)
                    try:
                        yield from self.block(s.body, inner)
                    except _Break:
                        break
                    except _Continue:
                        continue
                    if before is not None and len(before) != len(source):
                        raise IRError("the iterable of a ForEach changes meanwhile")
            case ir.Return():
                raise _Return(self.eval(s.value, env) if s.value is not None else None)
            case ir.Break():
                raise _Break
            case ir.Continue():
                raise _Continue
            case ir.Raise():
                raise self.throwable(self.eval(s.exception, env)) if s.exception is not None else self.handled[-1]
            case ir.Try():
                yield from self.attempt(s, env)
            case ir.Assert():
                if not self.truth(s.cond, env):
                    raise AssertionError(self.eval(s.message, env) if s.message is not None else "")
            case ir.Yield():
                yield self.eval(s.value, env)
            case ir.FunctionDef(function=f):
                env.values[f.name] = self.closure(f, env)
            case ir.Comment():
                pass
            case _:
                raise IRError(f"no such statement: {s!r}")

    def throwable(self, value: Any) -> BaseException:
        if isinstance(value, Instance):
            return UserError(value)
        if isinstance(value, StopIteration):
            return Exhausted()
        return value  # type: ignore[no-any-return]

    def attempt(self, s: ir.Try, env: Env) -> Iterator[Any]:
        try:
            try:
                yield from self.block(s.body, Env(env))
            except (_Break, _Continue, _Return, IRError, TimeoutError):
                raise
            except Exception as error:
                for h in s.handlers:
                    if not h.types or any(self.caught(error, name) for name in h.types):
                        inner = Env(env)
                        if h.name:
                            inner.values[h.name] = error.value if isinstance(error, UserError) else error
                        self.handled.append(error)
                        try:
                            yield from self.block(h.body, inner)
                        finally:
                            self.handled.pop()
                        break
                else:
                    raise
            else:
                yield from self.block(s.orelse, Env(env))
        finally:
            if s.final:
                yield from self.block(s.final, Env(env))

    def caught(self, error: BaseException, name: str) -> bool:
        if isinstance(error, UserError):
            current: str | None = error.value.cls.name
            while current in self.classes:
                if current == name:
                    return True
                current = self.classes[current].base
            return current is not None and issubclass(getattr(builtins, current), getattr(builtins, name, ()))
        if isinstance(error, Exhausted):
            return name in ("StopIteration", "Exception")
        return hasattr(builtins, name) and isinstance(error, getattr(builtins, name))

    def bind(self, target: ir.Expr, value: Any, env: Env) -> None:
        match target:
            case ir.Name():
                self.check(value, target.type, f"loop variable {target.id}")
                env.values[target.id] = value
            case ir.TupleLit(items=items):
                for i, v in zip(items, value, strict=True):
                    self.bind(i, v, env)
            case _:
                raise IRError(f"no pattern: {target!r}")

    def assign(self, target: ir.Expr, value: Any, env: Env) -> None:
        self.check(value, target.type, "assignment") if not isinstance(target, ir.TupleLit) else None
        match target:
            case ir.Name():
                env.find(target.id).values[target.id] = value
            case ir.Index():
                obj = self.eval(target.obj, env)
                index = self.eval(target.index, env)
                if index < 0 and not target.wraps:
                    raise IRError("a negative index where none was promised")
                obj[index] = value
            case ir.Lookup():
                self.eval(target.obj, env)[self.eval(target.key, env)] = value
            case ir.Field():
                self.eval(target.obj, env).fields[target.name] = value
            case ir.TupleLit(items=items):
                for i, v in zip(items, value, strict=True):
                    self.assign(i, v, env)
            case _:
                raise IRError(f"no place: {target!r}")

    # --- expressions ---

    def truth(self, e: ir.Expr, env: Env) -> bool:
        value = self.eval(e, env)
        if not isinstance(value, bool):
            raise IRError(f"a condition is {value!r}")
        return value

    def check(self, value: Any, type_: t.Type, where: str) -> None:
        if not conforms(value, type_):
            raise IRError(f"{where}: {value!r} is no {t.show(type_)}")

    def eval(self, e: ir.Expr, env: Env) -> Any:
        value = self._eval(e, env)
        if not isinstance(e, ir.Coerce | ir.Unsupported) and not (isinstance(e, ir.Name) and e.id == "super"):
            self.check(value, e.type, type(e).__name__ + (f" {e.concept}" if isinstance(e, ir.Op) else ""))
        return value

    def _eval(self, e: ir.Expr, env: Env) -> Any:
        ev = self.eval
        match e:
            case ir.Const():
                return e.value
            case ir.Name():
                if e.id == "super":
                    return env.find("super").values["super"]
                value = env.find(e.id).values[e.id]
                if value is _UNSET:
                    raise IRError(f"{e.id} is read before it is assigned")
                return value
            case ir.ListLit():
                items = [ev(i, env) for i in e.items]
                return tuple(items) if isinstance(e.type, t.List) and e.type.frozen else items
            case ir.SetLit():
                return {ev(i, env) for i in e.items}
            case ir.TupleLit():
                return tuple(ev(i, env) for i in e.items)
            case ir.DictLit():
                return {ev(k, env): ev(v, env) for k, v in e.entries}
            case ir.Interp():
                out = []
                for p in e.parts:
                    if isinstance(p, ir.Const):
                        out.append(p.value)
                    else:
                        v = ev(p.value, env)
                        out.append(format(repr(v) if p.conversion else v if p.spec else str(v), p.spec))
                return "".join(out)
            case ir.Arith():
                a, b = ev(e.left, env), ev(e.right, env)
                if type(a) is not type(b):
                    raise IRError(f"mixed arithmetic: {a!r} {b!r}")
                return a + b if e.op == "+" else a - b if e.op == "-" else a * b
            case ir.IntDiv():
                return self.division(e, ev(e.left, env), ev(e.right, env), lambda a, b: a // b)
            case ir.Mod():
                return self.division(e, ev(e.left, env), ev(e.right, env), lambda a, b: a % b)
            case ir.TrueDiv():
                return self.division(e, ev(e.left, env), ev(e.right, env), lambda a, b: a / b)
            case ir.Pow():
                a, b = ev(e.left, env), ev(e.right, env)
                if isinstance(e.type, t.Int) and b < 0:
                    raise ValueError("a negative power of an integer")
                return a**b
            case ir.Bits():
                a, b = ev(e.left, env), ev(e.right, env)
                return {"&": lambda: a & b, "|": lambda: a | b, "^": lambda: a ^ b, "<<": lambda: a << b, ">>": lambda: a >> b}[e.op]()
            case ir.Neg():
                return -ev(e.operand, env)
            case ir.Invert():
                return ~ev(e.operand, env)
            case ir.Compare():
                a, b = ev(e.left, env), ev(e.right, env)
                return {
                    "==": lambda: a == b,
                    "!=": lambda: a != b,
                    "<": lambda: a < b,
                    "<=": lambda: a <= b,
                    ">": lambda: a > b,
                    ">=": lambda: a >= b,
                }[e.op]()
            case ir.IsNone():
                return (ev(e.operand, env) is None) != e.negated
            case ir.IsType():
                value = ev(e.operand, env)
                if isinstance(e.of, t.Class) and e.of.name in self.classes:
                    return isinstance(value, Instance) and self.derives(value.cls.name, e.of.name)
                return conforms(value, e.of)
            case ir.Same():
                return (ev(e.left, env) is ev(e.right, env)) != e.negated
            case ir.BoolOp():
                test = all if e.op == "and" else any
                return test(self.truth(i, env) for i in e.items)
            case ir.Not():
                return not self.truth(e.operand, env)
            case ir.Truthy():
                return bool(ev(e.operand, env))
            case ir.Select():
                left = ev(e.left, env)
                return ev(e.right, env) if bool(left) == (e.op == "and") else left
            case ir.IfExp():
                return ev(e.then if self.truth(e.cond, env) else e.orelse, env)
            case ir.Index():
                return self.index(e, ev(e.obj, env), ev(e.index, env))
            case ir.Lookup():
                return ev(e.obj, env)[ev(e.key, env)]
            case ir.Slice():
                obj = ev(e.obj, env)
                parts = [ev(p, env) if p is not None else None for p in (e.lo, e.hi, e.step)]
                return obj[slice(*parts)]
            case ir.Length():
                return len(ev(e.obj, env))
            case ir.Field():
                return ev(e.obj, env).fields[e.name]
            case ir.Call():
                args = [ev(a, env) for a in e.args]
                if "." in e.func:
                    cls, _, name = e.func.partition(".")
                    return self.closure(next(f for f in self.classes[cls].static_methods if f.name == name), self.globals)(*args)
                return env.find(e.func).values[e.func](*args)
            case ir.CallValue():
                f = ev(e.func, env)
                return f(*[ev(a, env) for a in e.args])
            case ir.MethodCall():
                obj = ev(e.obj, env)
                args = [ev(a, env) for a in e.args]
                if isinstance(obj, tuple) and isinstance(e.obj, ir.Name) and e.obj.id == "super":
                    return self.method(obj[0], e.method, args, obj[1] if obj[1] is not None else ir.ClassDef("", None, (), None, ()))
                return self.method(obj, e.method, args)
            case ir.New():
                return self.new(e.cls, [ev(a, env) for a in e.args])
            case ir.Op():
                return self.op(e, env)
            case ir.Lambda():

                def run(*args: Any) -> Any:
                    inner = Env(env)
                    for p, a in zip(e.params, args, strict=True):
                        self.check(a, p.type, f"lambda parameter {p.name}")
                        inner.values[p.name] = a
                    return ev(e.body, inner)

                return run
            case ir.Comp():
                return self.comp(e, env)
            case ir.Range():
                return range(ev(e.start, env), ev(e.stop, env), ev(e.step, env))
            case ir.Coerce():
                return self.coerce(ev(e.operand, env), e.operand.type, e.type)
            case ir.Assigned():
                value = ev(e.value, env)
                env.find(e.name).values[e.name] = value
                return value
            case ir.Block():
                inner = Env(env)
                for _ in self.block(e.stmts, inner):
                    raise IRError("a block in an expression yields")
                return ev(e.value, inner)
            case _:
                raise IRError(f"can't evaluate {e!r}")

    def derives(self, name: str | None, base: str) -> bool:
        while name in self.classes:
            if name == base:
                return True
            name = self.classes[name].base
        return False

    def division(self, e: ir.IntDiv | ir.Mod | ir.TrueDiv, a: Any, b: Any, f: Callable[[Any, Any], Any]) -> Any:
        if type(a) is not type(b):
            raise IRError(f"mixed division: {a!r} {b!r}")
        if b == 0 and e.on_fail == "unreachable":
            raise IRError("a zero divisor where none was promised")
        return f(a, b)

    def index(self, e: ir.Index, obj: Any, index: int) -> Any:
        if index < 0 and not e.wraps:
            raise IRError("a negative index where none was promised")
        if e.on_fail == "unreachable" and not -len(obj) <= index < len(obj):
            raise IRError("an index out of range where none was promised")
        return obj[index]

    def coerce(self, value: Any, have: t.Type, want: t.Type) -> Any:
        match want:
            case _ if isinstance(have, t.Optional | t.Never) and value is None and not isinstance(want, t.Optional | t.NoneT):
                raise TypeError("None where a value is needed")
            case t.Float() if isinstance(value, bool | int):
                return float(value)
            case t.Int() if isinstance(value, bool):
                return int(value)
            case t.Optional(inner=inner):
                return None if value is None else self.coerce(value, have.inner if isinstance(have, t.Optional) else have, inner)
            case t.List(elem=e, frozen=frozen) if isinstance(value, tuple | list):
                if conforms(value, want):
                    return value
                items = [self.coerce(v, t.NEVER, e) for v in value]
                return tuple(items) if frozen else items
            case t.Set(elem=e) if isinstance(value, set):
                return value if conforms(value, want) else {self.coerce(v, t.NEVER, e) for v in value}
            case t.Dict(key=k, value=v) if isinstance(value, dict):
                return (
                    value if conforms(value, want) else {self.coerce(a, t.NEVER, k): self.coerce(b, t.NEVER, v) for a, b in value.items()}
                )
            case t.Tuple(items=items) if isinstance(value, tuple) and len(value) == len(items):
                return tuple(self.coerce(v, t.NEVER, i) for v, i in zip(value, items, strict=True))
            case t.Union(members=members) if not any(conforms(value, m) for m in members):
                for m in members:
                    try:
                        return self.coerce(value, have, m)
                    except (IRError, TypeError):
                        continue
        if not conforms(value, want):
            if isinstance(have, t.Union):
                raise TypeError(f"{value!r} is no {t.show(want)}")
            raise IRError(f"no coercion of {value!r} ({t.show(have)}) to {t.show(want)}")
        return value

    def op(self, e: ir.Op, env: Env) -> Any:
        args = [self.eval(a, env) for a in e.args]
        match e.concept:
            case "io.print":
                self.stdout.append(f"{args[0]}\n")
                return None
            case "io.write":
                self.stdout.append(str(args[0]))
                return None
            case "io.print_error" | "io.write_error" | "io.flush":
                return None
            case "io.input" | "io.input_prompt":
                if args:
                    self.stdout.append(str(args[0]))
                if not self.stdin:
                    raise EOFError
                line, _, self.stdin = self.stdin.partition("\n")
                return line
            case "io.read_all":
                text, self.stdin = self.stdin, ""
                return text
            case "io.read_line":
                line, newline, self.stdin = self.stdin.partition("\n")
                return line + newline
            case "io.read_lines":
                text, self.stdin = self.stdin, ""
                return text.splitlines(True)
            case "sys.exit":
                raise SystemExit(args[0])
            case "error.raise":
                raise self.throwable(args[0])
            case "error.class_name":
                return args[0].cls.name if isinstance(args[0], Instance) else type(args[0]).__name__
            case _:
                result = concept(e.concept)(*args)
        if isinstance(e.type, t.NoneT):
            return None
        return float(result) if e.concept == "iter.sum" and isinstance(e.type, t.Float) else result

    def comp(self, e: ir.Comp, env: Env) -> Any:
        def turns(i: int, scope: Env) -> Iterator[Env]:
            if i == len(e.clauses):
                yield scope
                return
            clause = e.clauses[i]
            for item in self.eval(clause.iterable, scope):
                self.tick()
                inner = Env(scope)
                self.bind(clause.target, item, inner)
                if all(self.truth(c, inner) for c in clause.conditions):
                    yield from turns(i + 1, inner)

        if e.kind == "dict":
            assert e.value is not None
            return {self.eval(e.elem, s): self.eval(e.value, s) for s in turns(0, env)}
        lazy = (self.eval(e.elem, s) for s in turns(0, env))
        return lazy if e.kind == "iter" else list(lazy) if e.kind == "list" else set(lazy)


class UserError(Exception):
    """An exception of a class of the module, on its way."""

    def __init__(self, value: Instance) -> None:
        super().__init__(value.fields.get("$message", ""))
        self.value = value
