"""C's types: their names, the structs that they stand for, and helpers that are made anew for each element type.

A helper whose text mentions places such as ``LIST`` and ``ITEM`` is a pattern: ``list_append`` becomes ``int_list_append`` for a
list of integers. ``ITEM`` alone is the C type, ``ITEM_compare`` the operation on such values, ``LIST`` alone the struct's name.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from dragoman.rules import loader
from dragoman.transpile import ir
from dragoman.transpile import types as t
from dragoman.transpile.errors import UnsupportedError
from dragoman.transpile.generators import templates
from dragoman.transpile.generators.base import Code, Line
from dragoman.transpile.generators.c_rooms import Room
from dragoman.transpile.generators.clike import CLike
from dragoman.transpile.generators.exceptions import is_exception
from dragoman.transpile.generators.patterns import kind
from dragoman.transpile.passes.magnitudes import Magnitudes

#: Names of a tuple's components, in order.
COMPONENTS = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth")
PRIMITIVES = {
    "bool": "bool",
    "int": "int64_t",
    "int32": "int32_t",
    "float": "double",
    "char": "char",
    "str": "const char *",
    "none": "none",
    "bigint": "const bigint *",
}
#: Places that are a struct's name where they stand alone; all others are C types.
STRUCT_PLACES = frozenset(
    (
        "LIST",
        "LISTS",
        "FLAT",
        "SET",
        "SETS",
        "MAP",
        "KEYS",
        "VALUES",
        "PAIRS",
        "FUNC",
        "FIRSTS",
        "SECONDS",
        "THIRDS",
        "ITEMS",
        "TARGET",
        "COUNTS",
        "COUNTED",
    )
)
#: Places that are C types where they stand alone.
VALUE_PLACES = frozenset(("ITEM", "KEY", "VALUE", "PAIR", "RANK", "FIRST", "SECOND", "OPTIONAL", "INNER"))
#: Prefixes of helpers that are patterns.
LEADS = {"list": "LIST", "set": "SET", "map": "MAP", "target": "TARGET"}
#: Binds like a cast.
CAST = 800
#: A struct that is longer stands on several lines.
LONG = 120
STRING = r'"(?:\\.|[^"\\])*"'
#: What stands before the first struct of a form.
SHARED: Mapping[type[t.Type], Sequence[str]] = {
    t.List: ("// A list that grows; it is shared by pointer and lives until the program ends.",),
    t.Set: ("// A set, its items in ascending order.",),
    t.Func: ("// A function and what it captured.",),
    t.Dict: (
        "// A map: its entries in order of insertion, and a tree of them by their keys, for tsearch.",
        "#define MAP(KEY, VALUE) struct { \\",
        "    struct { KEY key; VALUE value; } **items; \\",
        "    int64_t length, capacity; \\",
        "    void *tree; \\",
        "    int (*order)(const void *, const void *); \\",
        "}",
    ),
}
#: The structs that helpers may speak of, by name.
BASIC_STRUCTS: Mapping[str, t.Type] = {
    **{kind(base): base for base in (t.INT, t.STR, t.FLOAT, t.BOOL, t.CHAR)},
    **{f"{kind(base)}_list": t.List(base) for base in (t.INT, t.STR, t.FLOAT, t.BOOL, t.CHAR)},
    **{f"{kind(base)}_set": t.Set(base) for base in (t.INT, t.STR, t.FLOAT, t.BOOL, t.CHAR)},
    "optional_str": t.Optional(t.STR),
    "int_optional_str_map": t.Dict(t.INT, t.Optional(t.STR)),
    "str_str_str_triple": t.Tuple((t.STR, t.STR, t.STR)),
    "bytes": t.BYTES,
    "float_int_pair": t.Tuple((t.FLOAT, t.INT)),
    "float_float_pair": t.Tuple((t.FLOAT, t.FLOAT)),
}
WORD = re.compile(r"[A-Za-z_]\w*")
_QUOTED = re.compile(STRING)
#: A helper made for a basic type.
_BASIC = re.compile(r"((?:int|str|float|bool|char|int_optional_str)_(?:list|set|map))_(\w+)")
PLACE = re.compile(r"\b([A-Z]{3,})(?:_([a-z][a-z0-9_]*[a-z0-9])((?:_[A-Z]{3,})*)\b)?(?![A-Za-z0-9])")
POINTER = re.compile(r"\b([A-Z]{3,}) (?=[A-Za-z_*])")
COMPARED = re.compile(r"(!?)([A-Z]{3,})_(equal|less)\(((?:[^(),]|\[[^\]]*\])+), ((?:[^(),]|\[[^\]]*\])+)\)")


@dataclass(frozen=True, slots=True)
class Instance:
    """A helper made for certain types: its pattern and what each place in it stands for; without a pattern, an operation on a type."""

    pattern: str
    places: Mapping[str, t.Type]
    operation: tuple[t.Type, str] | None = None


@lru_cache(maxsize=4096)
def normal(type_: t.Type) -> t.Type:
    """The type without what C does not tell apart: an element never seen is an integer, an iterator is a list."""
    match type_:
        case t.Never():
            return t.INT
        case t.Iter(elem=elem):
            return t.List(normal(elem))
        case t.List(elem=elem, frozen=frozen):
            return t.List(normal(elem), frozen)
        case t.Set(elem=elem, frozen=frozen):
            return t.Set(normal(elem), frozen)
        case t.Dict(key=key, value=value):
            return t.Dict(normal(key), normal(value))
        case t.Tuple(items=items):
            return t.Tuple(tuple(map(normal, items)))
        case t.Optional(inner=t.Never() | t.NoneT()):
            return t.Optional(t.INT)
        case t.Optional(inner=inner):
            return t.Optional(normal(inner))
        case t.Union(members=members):
            return t.Union(tuple(map(normal, members)))
        case t.Func(params=params, result=result):
            return t.Func(tuple(map(normal, params)), normal(result))
        case _:
            return type_


def thawed(type_: t.Type) -> t.Type:
    """The type with lists for tuples of any length and sets for frozen sets: in C their structs are the same."""
    match type_:
        case t.List(elem=elem):
            return t.List(thawed(elem))
        case t.Set(elem=elem):
            return t.Set(thawed(elem))
        case t.Dict(key=key, value=value):
            return t.Dict(thawed(key), thawed(value))
        case t.Tuple(items=items):
            return t.Tuple(tuple(map(thawed, items)))
        case t.Optional(inner=inner):
            return t.Optional(thawed(inner))
        case _:
            return type_


def is_pointer(type_: t.Type) -> bool:
    """Is a C value of this type a pointer, which may be NULL for none?"""
    return type_ == t.BIGINT or isinstance(type_, t.Str | t.List | t.Iter | t.Set | t.Dict | t.Bytes | t.Class)


def is_scalar(type_: t.Type) -> bool:
    """Do C's operators compare values of this type?"""
    return type_ != t.BIGINT and isinstance(type_, t.Int | t.Float | t.Bool | t.Char)


def is_word(type_: t.Type) -> bool:
    """Is it an integer that C has?"""
    return isinstance(type_, t.Int) and type_ != t.BIGINT


def is_ordered(type_: t.Type) -> bool:
    """Has the order that Python knows a place for every value of this type?"""
    match type_:
        case t.Tuple(items=items):
            return all(map(is_ordered, items))
        case t.List(elem=elem):
            return is_ordered(elem)
        case _:
            return isinstance(type_, t.Int | t.Bool | t.Char | t.Str | t.NoneT)


def is_plain(type_: t.Type | None) -> bool:
    """Are equal values of a type the same in every way, so that nobody sees in which order a sort leaves them?"""
    match type_:
        case t.Tuple(items=items):
            return all(map(is_plain, items))
        case t.Int():
            return type_ != t.BIGINT
        case _:
            return isinstance(type_, t.Bool | t.Char | t.Str)


def ending(line: str) -> str:
    """A line of C that ends the program with a message where it raised an exception."""
    start = line.find("raise_error(")
    if start < 0:
        return line
    (kind_, text), end = _two_arguments(line, start + len("raise_error("))
    formatted = re.fullmatch(r'str_format\("((?:\\.|[^"\\])*)"(.*)\)', text)
    if not kind_.startswith('"'):
        said = f'"%s: %s", {kind_}, {text}'
    elif text == '""':
        said = kind_
    elif re.fullmatch(STRING, text):
        said = f'"{kind_[1:-1]}: {text[1:-1].replace("%", "%%")}"'
    elif formatted:
        said = f'"{kind_[1:-1]}: {formatted[1]}"{formatted[2]}'
        if shown := re.fullmatch(r'("[^%]*)%s("), str_repr\((\w+)\)', said):
            said = f"{shown[1]}'%s'{shown[2]}, {shown[3]}"
    elif shown := re.fullmatch(r"str_repr\((\w+)\)", text):
        said = f"\"{kind_[1:-1]}: '%s'\", {shown[1]}"
    else:
        said = f'"{kind_[1:-1]}: %s", {text}'
    return f"{line[:start]}errx(1, {said}){ending(line[end:])}"


def shortly(line: str) -> str:
    """A line of C that raises an exception whose message nobody reads: a text in it stands between plain quotes."""
    line = re.sub(r"(raise_error\(\"\w+\", )str_repr\((\w+)\)\)", r"""\1str_format("'%s'", \2))""", line)
    return re.sub(r"""(raise_error\("\w+", str_format\("[^%"]*)%s([^%"]*", )str_repr\((\w+)\)""", r"\1'%s'\2\3", line)


@lru_cache(maxsize=4096)
def with_lines(code: str, change: Callable[[str], str]) -> str:
    """A helper's text with each of its lines changed."""
    return "\n".join(map(change, code.split("\n")))


def words(code: str) -> list[str]:
    """The words of a text in C, each once, without those of comments and strings."""
    lines = [line for line in code.split("\n") if not line.lstrip().startswith("//")]
    return list(dict.fromkeys(WORD.findall("\n".join(_QUOTED.sub('""', line) if '"' in line else line for line in lines))))


@lru_cache(maxsize=4096)
def helper_words(code: str) -> Sequence[str]:
    """The words of a helper, which many programs use."""
    return words(code)


@lru_cache(maxsize=1024)
def is_pattern(code: str) -> bool:
    """Does a helper's text name a struct that is another one for other types?"""
    return any(m[1] in STRUCT_PLACES for m in PLACE.finditer(code))


def struct(fields: Sequence[str], name: str) -> list[str]:
    """The definition of a struct, on one line where it is short."""
    line = f"typedef struct {{ {' '.join(fields)} }} {name};"
    return [line] if len(line) <= LONG else ["typedef struct {", *(f"    {field}" for field in fields), f"}} {name};"]


def _two_arguments(line: str, start: int) -> tuple[tuple[str, str], int]:
    """The two arguments of a call that begin at a place in a line, and the place after the call."""
    depth, comma = 0, start
    for token in re.finditer(rf"{STRING}|'(?:\\.|[^'])'|.", line[start:]):
        at = start + token.start()
        if token[0] == "," and depth == 0 and comma == start:
            comma = at
        elif token[0] == ")" and depth == 0:
            return (line[start:comma], line[comma + 2 : at]), at + 1
        depth += (token[0] in "([{") - (token[0] in ")]}")
    raise AssertionError(f"a call of raise_error has no end: {line}")


def protected(text: str) -> str:
    """An argument of a macro, in parentheses where a comma stands in it that is in braces only."""
    depth = 0
    for token in re.finditer(rf"{STRING}|'(?:\\.|[^'])'|[(),]", text):
        depth += (token[0] == "(") - (token[0] == ")")
        if token[0] == "," and depth == 0:
            return f"({text})"
    return text


def has_text(type_: t.Type) -> bool:
    """Is the text of a value another one than that of a value inside a container?"""
    match type_:
        case t.Optional(inner=inner):
            return not isinstance(inner, t.Bool | t.Int | t.Float) and has_text(inner)
        case t.Union(members=members):
            return any(has_text(m) for m in members if not isinstance(m, t.Bool | t.Int | t.Float))
        case _:
            return isinstance(type_, t.Bool | t.Int | t.Float | t.Str | t.Char | t.Class)


class CTypes(CLike):
    """Names of types, definitions of structs, and the register of helpers made for types."""

    def __init__(self, source: str | None = None) -> None:
        super().__init__(source)
        #: The text tells which helpers it uses, so no name of the module may be like one until that is known.
        self.avoided = frozenset(self.target.helpers)
        #: The types whose names were written, by name.
        self.structs: dict[str, t.Type] = dict(BASIC_STRUCTS)
        self.instances: dict[str, Instance] = {}
        self.texts: dict[str, list[str]] = {}
        self.body: list[Line] = []
        #: The words of the program with its helpers.
        self.words: list[str] = []
        #: Functions that lambdas became, to stand before the function being written.
        self.lifted: list[Line] = []
        #: Names that the function being written has.
        self.taken: set[str] = set()
        self.sizes = Magnitudes()
        #: Variables that an attempt changes and that are read after it fails.
        self.volatile: set[str] = set()
        self.result: t.Type = t.NONE
        #: The attempts around a statement, innermost last: the frame's name, what must run at its end, and the loops inside it.
        self.attempts: list[tuple[str, ir.Body, int]] = []
        self.loops = 0
        #: The names of functions that were lambdas.
        self.lambda_names: set[str] = set()
        #: The exceptions being handled, innermost last.
        self.handling: list[str] = []
        self.initial: list[ir.Declare] = []
        #: Variables whose containers the function changes.
        self.changed: frozenset[str] = frozenset()
        #: Variables that are texts which grow.
        self.buffers: frozenset[str] = frozenset()
        #: The texts that their streams make, and where these keep their sizes.
        self.streams: dict[str, str] = {}
        self.stream_sizes: dict[str, str] = {}
        #: The texts that grow no more after a statement, and those that do not at the place that is being written.
        self.closing: dict[int, list[str]] = {}
        self.closed: set[str] = set()
        #: Lists that get their room at once, by where they begin, and what adds to them.
        self.rooms: dict[int, Room] = {}
        self.inside: dict[int, ir.Op] = {}
        #: Is the value that is being written returned?
        self.returning = False
        #: Is a template being written that has a macro?
        self.expands = False
        #: What variables are known to be: what an optional holds, a member of a union.
        self.present: dict[str, t.Type] = {}

    # --- names --------------------------------------------------------------------------------------------------------

    def mangled(self, type_: t.Type) -> str:
        """The name of a type in C: ``int_list``, ``str_int_map``, ``optional_int``."""
        type_ = normal(type_)
        name = self._mangled(type_)
        self.structs.setdefault(name, type_)
        return name

    def _mangled(self, type_: t.Type) -> str:
        match type_:
            case t.Int(bits=32):
                return "int32"
            case t.List(elem=elem, frozen=frozen):
                return f"{self.mangled(elem)}_{'seq' if frozen else 'list'}"
            case t.Set(elem=elem, frozen=frozen):
                return f"{self.mangled(elem)}_{'frozenset' if frozen else 'set'}"
            case t.Dict(key=key, value=value):
                return f"{self.mangled(key)}_{self.mangled(value)}_map"
            case t.Tuple(items=()):
                return "empty_tuple"
            case t.Tuple(items=items):
                if len(items) > len(COMPONENTS):
                    raise UnsupportedError("tuple", f"a tuple of {len(items)} items has no struct here")
                form = {2: "pair", 3: "triple"}.get(len(items), "tuple")
                return f"{'_'.join(map(self.mangled, items))}_{form}"
            case t.Optional(inner=inner):
                if isinstance(inner, t.Class) and self.is_exception(inner.name):
                    raise UnsupportedError("exception", "what may be an exception or none has no form in C here")
                return f"optional_{self.mangled(inner)}"
            case t.Union(members=members):
                return "_or_".join(map(self.mangled, members))
            case t.Func(params=params, result=result):
                return f"{'_'.join(map(self.mangled, params)) or 'nothing'}_to_{self.mangled(result)}"
            case t.Class(name=name):
                return "exception" if self.is_exception(name) else self.class_type(name)
            case t.AnyT():
                raise UnsupportedError("type", "a value of unknown type has no type in C")
            case _:
                return kind(type_)

    def is_exception(self, name: str) -> bool:
        return is_exception(name, self.module.classes)

    def class_type(self, name: str) -> str:
        if not any(c.name == name for c in self.module.classes):
            raise UnsupportedError("class", f"{name} has no type in C here")
        return self.name(name)

    def type_name(self, type_: t.Type, boxed: bool = False) -> str:
        """The C type of a value: ``int64_t``, ``int_list *``."""
        type_ = normal(type_)
        match type_:
            case t.NoneT() if not boxed:
                return "void"
            case t.Optional(inner=inner) if self.nullable(inner):
                return self.type_name(inner, True)
            case t.List() | t.Set() | t.Dict():
                return f"{self.mangled(type_)} *"
            case t.Class(name=name) if not self.is_exception(name):
                return f"{self.mangled(type_)} *"
            case t.Bytes():
                self.mangled(type_)
                return "bytes *"
            case _:
                name = self.mangled(type_)
                return PRIMITIVES.get(name, name)

    def nullable(self, type_: t.Type) -> bool:
        """Is a value of this type a pointer, so that NULL says that there is none?"""
        return is_pointer(type_) and not (isinstance(type_, t.Class) and self.is_exception(type_.name))

    def declared(self, type_: t.Type, name: str) -> str:
        """``int64_t x``, ``const char *x``."""
        text = self.type_name(type_, True)
        return f"{text}{name}" if text.endswith("*") else f"{text} {name}"

    # --- structs ------------------------------------------------------------------------------------------------------

    def struct_lines(self) -> list[Line]:
        """Definitions of the structs that the program and its helpers mention, and those that these need, in order."""
        ordered: dict[str, list[str]] = {}
        visiting: set[str] = set()

        def visit(name: str) -> None:
            if name in ordered or name in visiting or name not in self.structs:
                return
            visiting.add(name)
            text = self.struct_text(name, self.structs[name])
            for line in text:
                for word in WORD.findall(line):
                    if word != name:
                        visit(word)
            if text:
                ordered[name] = text

        for word in self.words:
            visit(word)
        out = [Line(f"typedef struct {self.name(c.name)} {self.name(c.name)};", ()) for c in self.written_classes()]
        told: set[type[t.Type]] = set()
        for name, text in ordered.items():
            form = type(self.structs[name])
            if out and (form not in told or form not in SHARED):
                out.append(Line(""))
            if form not in told:
                told.add(form)
                out.extend(Line(part, (f"{self.ID}:@{form.__name__}",)) for part in SHARED.get(form, ()))
            out.extend(Line(part, (f"{self.ID}:@{name}",)) for part in text)
        return out

    def written_classes(self) -> list[ir.ClassDef]:
        return [c for c in self.module.classes if not c.external and not self.is_exception(c.name)]

    def struct_text(self, name: str, type_: t.Type) -> list[str]:
        changeable = thawed(type_)
        if changeable != type_:
            other = self.mangled(changeable)
            return [f"typedef {other} {name};"]
        match type_:
            case t.NoneT():
                return ["// The one value of Python's None where a value is needed.", "typedef char none;"]
            case t.Int(bits=0):
                doc = "// An integer of any size: a sign, and digits to the base 10^9, lowest first."
                return [doc, *struct(["int sign;", "int64_t length;", "uint32_t digits[];"], "bigint")]
            case t.Bytes():
                return ["// Bytes, one by one.", f"typedef {self.mangled(t.List(t.INT))} bytes;"]
            case t.List(elem=elem):
                fields = [f"{self.declared(elem, '*items')};", "int64_t length, capacity;"]
                return struct(fields, name)
            case t.Set(elem=elem):
                fields = [f"{self.declared(elem, '*items')};", "int64_t length, capacity;"]
                return struct(fields, name)
            case t.Dict(key=key, value=value):
                return [f"typedef MAP({self.type_name(key, True)}, {self.type_name(value, True)}) {name};"]
            case t.Tuple(items=items):
                return struct([f"{self.declared(i, c)};" for i, c in zip(items, COMPONENTS, strict=False)] or ["char nothing;"], name)
            case t.Optional(inner=inner) if not self.nullable(inner):
                return struct(["bool has;", f"{self.declared(inner, 'value')};"], name)
            case t.Union(members=members):
                fields = [f"{self.declared(m, self.member(m))};" for m in members]
                union = f"    union {{ {' '.join(fields)} }};"
                held = [union] if len(union) <= LONG else ["    union {", *(f"        {field}" for field in fields), "    };"]
                tags = ", ".join(f"{name}_holds_{self.member(m)[3:]}" for m in members)
                return ["typedef struct {", f"    enum {{ {tags} }} tag;", *held, f"}} {name};"]
            case t.Func(params=params, result=result):
                types = ", ".join(["void *", *(self.type_name(p, True).rstrip() for p in params)])
                out = self.type_name(result)
                fields = [f"{out}{'' if out.endswith('*') else ' '}(*call)({types});", "void *context;"]
                return struct(fields, name)
            case _:
                return []

    def member(self, type_: t.Type) -> str:
        """The name of a union's field: ``as_int``."""
        return f"as_{self.mangled(type_)}"

    # --- operations on types ------------------------------------------------------------------------------------------

    def operation(self, type_: t.Type, op: str, places: Mapping[str, t.Type] | None = None, suffix: str = "") -> str:
        """The name of the helper that does ``op`` on values of a type: ``int_list_equal``."""
        type_ = normal(type_)
        if op in ("compare", "order") and isinstance(type_, t.Str):
            return "strcmp"
        if op == "text" and not has_text(type_):
            op = "repr"
        if isinstance(type_, t.List | t.Set) and type_.frozen and op not in ("encode", "repr"):
            type_ = replace(type_, frozen=False)
        if op == "repr" and isinstance(type_, t.Int | t.Float | t.Bool):
            op = "text"
        if op == "order" and is_ordered(type_):
            op = "compare"
        if op == "key_order" and is_ordered(type_):
            op = "ascending"
        if op == "sorter":
            return "qsort" if is_plain(type_) else "merge_sort"
        # A method __repr__ is named after its class too.
        name = f"{self.mangled(type_)}_{'shown' if op == 'repr' and isinstance(type_, t.Class) else op}"
        for place in re.findall(r"[A-Z]{3,}", suffix):
            name += f"_{self.mangled((places or {})[place])}"
        pattern = self.pattern(type_, op)
        if pattern is not None and self.is_macro(pattern):
            return pattern
        if pattern is None:
            self.register(name, Instance("", {}, (type_, op)))
        elif pattern != name:
            self.register(name, Instance(pattern, {**(places or {}), **self.places(type_)}))
        return name

    def is_macro(self, helper: str) -> bool:
        """Is a helper one for all types?"""
        return "\n#define " in self.target.helpers[helper].code

    def pattern(self, type_: t.Type, op: str) -> str | None:
        """The helper whose text says an operation; None where it is written by the fields of the type."""
        if op in ("key_order", "ascending", "descending", "missing"):
            wanted = f"{self.mangled(type_)}_{op}"
            return wanted if wanted in self.target.helpers else None
        match type_:
            case t.List(frozen=True) if op in ("encode", "repr"):
                wanted = f"list_{op}_seq"
            case t.Set(frozen=True) if op in ("encode", "repr"):
                wanted = f"set_{op}_frozen"
            case t.List():
                wanted = f"list_{op}"
            case t.Set():
                wanted = f"set_{op}"
            case t.Dict():
                wanted = f"map_{op}"
            case t.Tuple() | t.Optional() | t.Union() | t.Class() | t.Func():
                if isinstance(type_, t.Class) and self.is_exception(type_.name):
                    wanted = f"exception_{op}"
                else:
                    return None
            case _:
                wanted = f"{self.mangled(type_)}_{op}"
        if wanted not in self.target.helpers:
            raise UnsupportedError("operation", f"{op} of {t.show(type_)} has no form in C here")
        return wanted

    def places(self, type_: t.Type) -> dict[str, t.Type]:
        """What the places in a helper for a type stand for."""
        match type_:
            case t.List(elem=elem):
                out = {"LIST": type_, "ITEM": elem, "LISTS": t.List(type_), "PAIRS": t.List(t.Tuple((elem, elem))), "ITEMS": type_}
                out |= {"PAIR": t.Tuple((elem, elem)), "COUNTS": t.Dict(elem, t.INT), "SET": t.Set(elem)}
                if isinstance(elem, t.Tuple) and len(elem.items) == 2:
                    first, second = elem.items
                    out |= {"PAIR": elem, "FIRST": first, "SECOND": second, "FIRSTS": t.List(first), "SECONDS": t.List(second)}
                    out |= {"MAP": t.Dict(first, second)}
                    if isinstance(first, t.Optional) and isinstance(second, t.Optional):
                        out |= {"FIRSTS": t.List(first.inner), "SECONDS": t.List(second.inner)}
                if isinstance(elem, t.Tuple) and len(elem.items) == 3:
                    out |= dict(zip(("FIRSTS", "SECONDS", "THIRDS"), map(t.List, elem.items), strict=True))
                if isinstance(elem, t.List):
                    out |= {"INNER": elem.elem, "LISTS": type_, "LIST": type_, "FLAT": t.List(elem.elem)}
                return out
            case t.Set(elem=elem):
                return {"SET": type_, "ITEM": elem, "ITEMS": t.List(elem)}
            case t.Dict(key=key, value=value):
                out = {"MAP": type_, "KEY": key, "VALUE": value, "KEYS": t.List(key), "VALUES": t.List(value)}
                pair = t.Tuple((key, value))
                return out | {"PAIR": pair, "PAIRS": t.List(pair), "OPTIONAL": t.Optional(value)}
            case _:
                return {}

    # --- helpers ------------------------------------------------------------------------------------------------------

    def made_for(self, helper: str, args: Sequence[ir.Expr], node: ir.Expr) -> str:
        """The name of a helper in code: a pattern is made for the types of the operands, or of the result."""
        code = self.target.helpers[helper].code
        prefix, _, op = helper.partition("_")
        if prefix not in LEADS or not is_pattern(code):
            return helper
        wanted = {"list": t.List, "set": t.Set, "map": t.Dict, "target": t.List}[prefix]
        types = [normal(a.type) for a in args]
        types = [normal(node.type), *types] if prefix == "target" else [*types, normal(node.type)]
        base = next((x for x in types if isinstance(x, wanted)), None)
        if base is None:
            raise UnsupportedError("operand", f"no operand of {helper} is a {prefix}", node.span)
        if isinstance(base, t.List | t.Set) and base.frozen:
            base = replace(base, frozen=False)
        places = self.places(base)
        function = next((x for x in types if isinstance(x, t.Func)), None)
        if function is not None:
            places |= {"FUNC": function, "RANK": function.result, "COUNTED": t.List(t.Tuple((function.result, base)))}
        places["TARGET"] = normal(node.type)
        places["OTHER"] = next((x for x in types[1:] if isinstance(x, wanted)), base)
        if isinstance(places["TARGET"], t.List) and isinstance(places["TARGET"].elem, t.Tuple):
            places["PAIR"] = places["TARGET"].elem
        lead = LEADS[prefix]
        found = re.search(rf"\b{lead}_{op}((?:_[A-Z]{{3,}})*)\b", code)
        if found is None:
            raise UnsupportedError("helper", f"{helper} does not define {lead}_{op}", node.span)
        name = f"{self.mangled(places[lead])}_{op}"
        for place in re.findall(r"[A-Z]{3,}", found[1]):
            name += f"_{self.mangled(places[place])}"
        self.register(name, Instance(helper, places))
        return name

    def instance_lines(self, name: str) -> list[str]:
        """The text of a helper made for certain types."""
        return self.texts[name]

    def helper_code(self, name: str) -> str:
        """The text of a helper: that of ``name.ascii`` where there is one and all texts are ASCII."""
        plain = self.target.helpers.get(f"{name}.ascii") if self.module.strings == "ascii" else None
        return (plain or self.target.helpers[name]).code

    def register(self, name: str, instance: Instance) -> None:
        """Makes a helper, and those that it uses, so that what has no form in C is told where it is used."""
        if name in self.instances:
            return
        self.instances[name] = instance
        try:
            if instance.operation is not None:
                self.texts[name] = self.operation_lines(name, *instance.operation)
                return
            prefix, _, op = instance.pattern.partition("_")
            plain = self.target.helpers.get(f"{instance.pattern}.plain") if is_plain(instance.places.get("ITEM")) else None
            code = (plain or self.target.helpers[instance.pattern]).code
            if prefix in LEADS:
                code = re.sub(rf"\b{LEADS[prefix]}_{op}(?:_[A-Z]{{3,}})*\b", name, code)
            self.texts[name] = self.filled(code, instance.places).split("\n")
        except UnsupportedError:
            del self.instances[name]
            raise

    def filled(self, code: str, places: Mapping[str, t.Type]) -> str:
        """A pattern's text with its places filled in."""

        def native(match: re.Match[str]) -> str:
            type_ = places.get(match[2])
            if type_ is None:
                return match[0]
            no, _, op, left, right = match.groups()
            if is_scalar(type_):
                return f"{left} {('!=' if no else '==') if op == 'equal' else '<'} {right}"
            if isinstance(type_, t.Str):
                return f"strcmp({left}, {right}) {('!=' if no else '==') if op == 'equal' else '<'} 0"
            if op == "less":
                return f"{self.operation(type_, 'compare', places)}({left}, {right}) < 0"
            return match[0]

        def place(match: re.Match[str]) -> str:
            type_ = places.get(match[1])
            if type_ is None and match[1] in STRUCT_PLACES | VALUE_PLACES:
                raise UnsupportedError("operand", f"the types of these operands leave {match[1].lower()} open")
            if type_ is None:
                return match[0]
            if match[2]:
                return self.operation(type_, match[2], places, match[3])
            if match[1] in STRUCT_PLACES:
                return self.mangled(type_)
            return self.type_name(type_, True)

        def pointer(match: re.Match[str]) -> str:
            """A pointer type without a space after its star."""
            type_ = places.get(match[1])
            if type_ is None or match[1] in STRUCT_PLACES or not self.type_name(type_, True).endswith("*"):
                return match[0]
            return self.type_name(type_, True)

        return PLACE.sub(place, POINTER.sub(pointer, COMPARED.sub(native, code)))

    def operation_lines(self, name: str, type_: t.Type, op: str) -> list[str]:
        raise NotImplementedError

    def _find(self, word: str) -> str | None:
        """The name of a helper if a word is one; a pattern for a basic type may be mentioned without being registered."""
        if word in self.instances:
            return word
        if word in self.target.helpers and not is_pattern(self.target.helpers[word].code):
            return word
        found = _BASIC.fullmatch(word)
        if found is None or found[1] not in self.structs:
            return None
        type_ = self.structs[found[1]]
        helper = f"{kind(type_).replace('dict', 'map')}_{found[2]}"
        if helper not in self.target.helpers:
            return None
        self.register(word, Instance(helper, self.places(type_)))
        return word

    def helper_lines(self) -> list[Line]:
        """The helpers that the code mentions and those that they mention, each once, in order of dependence."""
        ordered: dict[str, str] = {}
        visiting: list[str] = []

        def visit(word: str) -> None:
            if word in ordered or word in visiting:
                return
            name = self._find(word)
            if name is None:
                return
            visiting.append(word)
            code = "\n".join(self.instance_lines(name)) if name in self.instances else self.helper_code(name)
            if not self.messages_read:
                code = with_lines(code, shortly if self.catches else ending)
            for other in helper_words(code):
                visit(other)
            visiting.remove(word)
            ordered[word] = code

        own = set(self.names.values()) - self.avoided
        written = words("\n".join(line.text for line in self.lines_written()))
        for word in written:
            if word not in own:  # a variable that no helper of its name stands beside
                visit(word)
        if self.is_driver:
            visit("raise_ended")
        self.used_helpers = list(ordered)
        self.words = [*(word for code in ordered.values() for word in helper_words(code)), *written]
        out: list[Line] = []
        for name, code in ordered.items():
            if out:
                out.append(Line(""))
            out.extend(Line(part, (f"{self.ID}:@{name}",)) for part in code.split("\n"))
        return out

    @property
    def catches(self) -> bool:
        """Does the program catch exceptions? One that does not ends with the first."""
        raise NotImplementedError

    @property
    def messages_read(self) -> bool:
        """May the program read the message of an exception that it catches?"""
        raise NotImplementedError

    def lines_written(self) -> list[Line]:
        """The lines of the module's own code."""
        raise NotImplementedError

    def apply(self, rule: loader.Rule, template: templates.Template, args: Sequence[ir.Expr], node: ir.Expr) -> Code:
        """Helpers in a template are made for the types of this node."""
        outer, self.expands = self.expands, any(map(self.is_macro, template.helpers))
        if template.helpers:
            table = {name: self.made_for(name, args, node) for name in dict.fromkeys(template.helpers)}
            pattern = re.compile(rf"\b({'|'.join(table)})\b")
            parts = [pattern.sub(lambda m: table[m[1]], p) if isinstance(p, str) else p for p in template.parts]
            if self.expands:
                places = self.row_places(args, node)
                parts = [self.filled(p, places) if isinstance(p, str) else p for p in parts]
            template = templates.of_parts(tuple(parts), template.prec)
        try:
            return super().apply(rule, template, args, node)
        finally:
            self.expands = outer

    def row_places(self, args: Sequence[ir.Expr], node: ir.Expr) -> dict[str, t.Type]:
        """What the places in a row stand for: they are those of its first operand, and of its result."""
        types = [normal(a.type) for a in args]
        places = {"TARGET": normal(node.type), **self.places(normal(node.type)), **(self.places(types[0]) if types else {})}
        if types and isinstance(types[0], t.Dict | t.Str):  # as a list
            places["ITEM"] = types[0].key if isinstance(types[0], t.Dict) else t.STR
        if (function := next((x for x in types if isinstance(x, t.Func)), None)) is not None:
            places["RANK"] = function.result
        return places

    def slot(self, slot: templates.Slot, node: ir.Expr) -> str:
        """An operand in its place; a macro asks for the type of what it works on, and takes a comma outside of parentheses for its own."""
        expands, self.expands = self.expands, False
        text = super().slot(slot, node)
        self.expands = expands
        if not expands:
            return text
        return self.cast(node, text) if slot.index == 0 or slot.modifier else protected(text)

    def operand(self, node: ir.Expr) -> str:
        """A container that a macro works on."""
        return self.cast(node, self.expr(node))

    def cast(self, node: ir.Expr, text: str) -> str:
        """The text of a macro's operand, cast where it is of no type."""
        chosen = isinstance(node, ir.IfExp) and not re.match(r"\w+\(", text)
        if not (chosen or text.startswith("calloc(")) or not is_pointer(normal(node.type)):
            return protected(text)
        return f"({self.type_name(node.type)}) {f'({text})' if chosen else text}"

    def slot_typed(self, node: ir.Expr) -> Code:
        """An operand whose type a macro asks for."""
        return self.code(node)
