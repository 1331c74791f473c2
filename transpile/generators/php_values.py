"""PHP's values: names and types, keys of arrays, operands in their places, orders, patterns and texts."""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Sequence

from dragoman.transpile import ir
from dragoman.transpile import types as t
from dragoman.transpile.errors import UnsupportedError
from dragoman.transpile.generators.base import ATOM, POSTFIX, Code, Generated, Raw, element_type
from dragoman.transpile.generators.clike import CLike
from dragoman.transpile.generators.operands import interpolated, letters
from dragoman.transpile.generators.php_arrays import changes
from dragoman.transpile.generators.regexes import Regexes
from dragoman.transpile.modules import identifiers
from dragoman.transpile.passes import effects
from dragoman.transpile.passes.lazy import unmade

UNARY = 160
#: Operations that keep a function they are given.
KEEPING = frozenset({"list.append", "list.insert", "deque.appendleft", "dict.setdefault", "set.add", "list.repeat"})
POPS = ("list.pop", "list.pop_at", "deque.popleft")
LOWEST = 5
#: What PHP itself calls for the source's special methods.
METHOD_NAMES = {"__str__": "__toString", "__call__": "__invoke", "__init__": "__construct", "__eq__": "equals", "__lt__": "isLess"}


class PhpValues(Regexes, CLike):
    ANCHORS = (r"\A(?:", ")", r"\z")

    def __init__(self, source: str | None = None) -> None:
        super().__init__(source)
        #: Functions that are closures here, since they stand inside another.
        self.local_functions: set[str] = set()
        #: Constants of the module that are variables here, since they change.
        self.globals: set[str] = set()
        self.functions: dict[str, frozenset[int]] = {}
        #: Functions without a name that are called later than where they stand, and variables that loops change.
        self.kept_lambdas: frozenset[int] = frozenset()
        self.looped: frozenset[str] = frozenset()
        self.late_names: frozenset[str] = frozenset()
        #: Is an iterator read on after some of its elements were taken?
        self.resumes = False
        #: Variables that only ever hold a character of a text.
        self.letters: frozenset[str] = frozenset()
        #: How many places read an element that may be missing.
        self.checked_reads = 0
        #: Is PHP's own class of missing keys as good as one called KeyError, since nobody catches anything?
        self.native_keys = False
        #: Does the program look at what errors say?
        self.tells_messages = False
        #: Variables of the function at hand whose array is changed in place, and those bound by reference.
        self.changed: frozenset[str] = frozenset()
        self.referenced: set[str] = set()
        #: Variables that get a new value after their first, anywhere in the module.
        self.reassigned: set[str] = set()
        self.last_uses: set[int] = set()
        #: The types of arrays that the function at hand changes inside of others.
        self.deep: frozenset[t.Type] = frozenset()
        self._params: set[str] = set()
        #: Variables of the loops at hand that stand for elements themselves.
        self.elements: set[str] = set()
        self._key_type: t.Type = t.ANY

    # --- names --------------------------------------------------------------------------------------------------------

    def written(self, module: ir.Module) -> Generated:
        self.local_functions = {n.function.name for n in ir.walk(module, ir.FunctionDef)}
        self.functions = changes(self.candidate or module) | changes(module)
        stores: list[str] = []
        for n in ir.walk(module):
            match n:
                case ir.Assign(target=target):
                    stores += [i.id for i in (target.items if isinstance(target, ir.TupleLit) else (target,)) if isinstance(i, ir.Name)]
                case ir.Assigned(name=name):
                    stores.append(name)
                case _:
                    pass
        self.reassigned = set(stores)
        mutated = effects.mutated([module], self.functions)
        bodies = (*(n for n in ir.walk(module, ir.Function) if isinstance(n, ir.Function)), ir.Function("main", (), t.NONE, module.main))
        for function in bodies:  # a second name that changes, changes what the first stands for
            changed = effects.mutated(function.body, self.functions)
            mutated |= {name for name, others in effects.aliases(function).items() if others & changed}
        if self.candidate is not None:  # a driver names what its candidate keeps
            mutated |= effects.mutated([self.candidate], self.functions)
        constants = (*module.constants, *(self.candidate.constants if self.candidate is not None else ()))
        self.globals = {d.name for d in constants if d.name in self.reassigned | mutated}
        return super().written(module)

    def write_module(self, module: ir.Module) -> None:
        reads = (isinstance(n, ir.Index | ir.Lookup) or (isinstance(n, ir.Op) and n.concept in POPS) for n in ir.walk(module))
        checked = (getattr(n, "on_fail", "") == "raise" for n in ir.walk(module))
        self.checked_reads = sum(a and b for a, b in zip(reads, checked, strict=True))
        nodes = list(ir.walk(module))
        told = [n.concept for n in nodes if isinstance(n, ir.Op) and n.concept.startswith("error.")]
        self.tells_messages = "error.message" in told
        self.native_keys = not told and not any(isinstance(n, ir.Try) for n in nodes) and all(c.base != "KeyError" for c in module.classes)
        ops = [n for n in nodes if isinstance(n, ir.Op)]
        called = {id(a) for n in ops if n.concept not in KEEPING for a in n.args}
        self.kept_lambdas = frozenset(id(n) for n in nodes if isinstance(n, ir.Lambda)) - called
        targets = [n.target for n in nodes if isinstance(n, ir.ForEach)]
        self.looped = frozenset(n.id for target in targets for n in ir.walk(target) if isinstance(n, ir.Name))
        self.looped |= {n.var for n in nodes if isinstance(n, ir.ForRange)}
        self.resumes = effects.resumes(module)
        self.letters = letters(module) - self.reassigned
        late = (n for n in nodes if id(n) in self.kept_lambdas or isinstance(n, ir.FunctionDef))
        self.late_names = frozenset(n.id for f in late for n in ir.walk(f) if isinstance(n, ir.Name))
        super().write_module(module)

    def choose_names(self, module: ir.Module) -> dict[str, str]:
        """Variables have their ``$``: only functions, classes and constants can be taken."""
        options = self.target.options
        classes = {c.name for c in module.classes}
        functions = {f.name for f in module.functions}
        constants = {d.name for d in module.constants}
        taken = {str(n).lower() for n in (*options["reserved"], *options["functions"])}
        out: dict[str, str] = {}
        for name in dict.fromkeys([*functions, *identifiers(module)]):
            if name == "self":
                wanted = "this"
            elif name in METHOD_NAMES:
                wanted = METHOD_NAMES[name]
            elif name in classes:
                # Classes and types of PHP's own know no case.
                wanted = f"{name}_" if name.lower() in {c.lower() for c in options["classes"]} else name
            else:
                wanted = self.constant_name(name) if name in constants else self.convention(name)
                while name in constants - self.globals and wanted.lower() in taken:
                    wanted += "_"
                if name in functions:
                    while wanted.lower() in taken or wanted in self.target.helpers:
                        wanted += "_"
                elif wanted == "this":
                    wanted = "this_"
            while wanted in out.values():
                wanted += "_"
            out[name] = wanted
        return out

    def convention(self, name: str) -> str:
        plain = super().convention(name)
        if plain.isupper():
            return plain
        return plain[:1].lower() + plain[1:]

    def constant_name(self, name: str) -> str:
        return self.convention(name) if name in self.globals else name.strip("_").upper()

    def expr_Name(self, node: ir.Name) -> Code:
        if isinstance(node.type, t.Func) and node.id not in self.local_functions and any(f.name == node.id for f in self.module.functions):
            return Code(f"{self.name(node.id)}(...)", POSTFIX)
        if node.id not in self.globals and node.id not in self._params and any(d.name == node.id for d in self.module.constants):
            return Code(self.name(node.id))
        return Code(f"${self.name(node.id)}")

    # --- types --------------------------------------------------------------------------------------------------------

    def hint(self, type_: t.Type) -> str:
        """The declared type of a parameter or result."""
        match type_:
            case t.Int(bits=0):
                return "\\GMP" if self.is_driver else "GMP"
            case t.Int():
                return "int"
            case t.Float():
                return "float"
            case t.Bool():
                return "bool"
            case t.Str() | t.Char() | t.Bytes():
                return "string"
            case t.List() | t.Dict() | t.Set() | t.Tuple():
                return "array"
            case t.Func():
                return "callable"
            case t.Iter():
                return "iterable"
            case t.NoneT():
                return "null"
            case t.Class(name="re.Match"):
                return "array"
            case t.Class(name=name):
                return self.exception_class(name)
            case t.Optional(inner=inner):
                plain = self.hint(inner)
                return plain if plain in ("mixed", "null") else f"{plain}|null" if "|" in plain else f"?{plain}"
            case t.Union(members=members):
                hints = list(dict.fromkeys(map(self.hint, members)))
                return "mixed" if "mixed" in hints else "|".join(hints)
            case _:
                return "mixed"

    def exception_class(self, cls: str | None) -> str:
        """The class of a canonical exception: of the module, native, or a helper of the same name."""
        if cls is None or cls in {c.name for c in self.module.classes}:
            return self.name(cls or "")
        if cls == "KeyError" and self.native_keys:
            return "OutOfBoundsException"
        native: dict[str, str] = self.target.options["exceptions"]
        return native.get(cls) or self.helper(cls)

    def caught(self, cls: str) -> list[str]:
        """Every native class that a canonical one stands for."""
        table: dict[str, list[str]] = self.target.options.get("caught", {})
        native = [self.helper(n) if n in self.target.helpers else n for n in table.get(cls, [])]
        raised = native and cls in self.target.helpers and any(isinstance(n, ir.New) and n.cls == cls for n in ir.walk(self.module))
        own = [self.exception_class(cls)] if raised or not native else []
        return list(dict.fromkeys([*native, *own]))

    # --- operands in their places -------------------------------------------------------------------------------------

    def slot_tight(self, node: ir.Expr) -> Code:
        """An operand as tightly bound as a prefix operator or a cast asks."""
        return Code(self.expr(node, POSTFIX))

    def slot_predecessor(self, node: ir.Expr) -> Code:
        """``n`` of ``n + 1``."""
        assert isinstance(node, ir.Arith)
        return self.code(node.left)

    def slot_arr(self, node: ir.Expr, lazy: bool = False) -> Code:
        """The elements of an iterable as an array; ``lazy``: a generator will do."""
        match node:
            case ir.Op(concept="iter.enumerate" | "iter.zip") if unmade(node) and not lazy:
                return Code(f"[...{self.expr(node)}]", ATOM)
            case ir.Op(concept="dict.keys" | "set.to_list" | "dict.values" | "dict.items" | "str.chars" | "iter.enumerate"):
                return self.code(node)
            case ir.Range():
                return self.rule("range", (node.start, node.stop, node.step), node)
            case _:
                pass
        match node.type:
            case t.Str():
                return self.rule("str.chars", (node,), node)
            case t.Set() | t.Dict():
                return self.slot_keys(node)
            case t.Bytes():
                return Code(f"array_values(unpack('C*', {self.expr(node)}))", POSTFIX)
            case t.Iter() if not lazy and (
                isinstance(node, ir.Name | ir.Call | ir.MethodCall | ir.CallValue | ir.Field | ir.Index)
                or (isinstance(node, ir.Op) and node.concept in ("iter.of", "iter.count", "iter.cycle"))
            ):
                return Code(f"[...{self.helper('remaining')}({self.expr(node)})]" if self.resumes else f"[...{self.expr(node)}]", ATOM)
            case t.Iter() if lazy and self.resumes and isinstance(node, ir.Name | ir.Field):
                return Code(f"{self.helper('remaining')}({self.expr(node)})", POSTFIX)
            case _:
                return self.code(node)

    def slot_lazy(self, node: ir.Expr) -> Code:
        """The elements of an iterable, one by one."""
        return self.slot_arr(node, lazy=True)

    def slot_key(self, node: ir.Expr) -> Code:
        """A value as a key of the dictionary or set that is the rule's first operand."""
        return self.key(node, self._key_type)

    def key(self, node: ir.Expr, type_: t.Type) -> Code:
        """A value as a key of an array, which is an int or a string, where keys are of some type."""
        match type_:
            case t.Int(bits=0):
                raise UnsupportedError("key", "an integer beyond 64 bits can't be a key in PHP", node.span)
            case t.Int() | t.Str() | t.Char() | t.Bytes() | t.Bool() if isinstance(node.type, t.Union | t.Optional | t.AnyT):
                kinds = "'string'" if isinstance(type_, t.Str | t.Char | t.Bytes) else "'integer', 'boolean'"
                return Code(f"{self.helper('keyOfKind')}({self.expr(node)}, {kinds})", POSTFIX)
            case t.Int() | t.Str() | t.Char() | t.Bytes():
                return self.code(node)
            case t.Bool():
                return Code(f"(int) {self.expr(node, POSTFIX)}", UNARY)
            case t.Class() | t.Func() | t.Iter() | t.AnyT():
                raise UnsupportedError("key", f"a {t.show(type_)} can't be a key in PHP", node.span)
            case _:
                return Code(f"{self.packing(type_)}({self.expr(node)})", POSTFIX)

    def packing(self, type_: t.Type) -> str:
        """The function that makes a text of a composite key; a set is the same in any order."""
        if isinstance(type_, t.Set):
            return self.helper("setKey")
        if any(isinstance(c, t.Set) for c in t.children(type_)):
            raise UnsupportedError("key", f"a {t.show(type_)} can't be a key in PHP")
        return "serialize"

    def key_back(self, type_: t.Type) -> str:
        """The template that makes the source's key of an array's."""
        match type_:
            case t.Int() | t.Never():
                return "{0}"
            case t.Str() | t.Char() | t.Bytes():
                return "(string) {0}"
            case t.Bool():
                return "(bool) {0}"
            case _:
                return "unserialize({0})"

    def slot_keys(self, node: ir.Expr) -> Code:
        """The keys of a dictionary or the members of a set, as a list."""
        node = bare(node)
        back = self.key_back(element_type(node.type))
        keys = f"array_keys({self.expr(node)})"
        if back == "{0}":
            return Code(keys, POSTFIX)
        function = {"(string) {0}": "strval", "(bool) {0}": "boolval"}.get(back, "unserialize")
        return Code(f"array_map('{function}', {keys})", POSTFIX)

    def slot_rekeyed(self, node: ir.Expr) -> Code:
        """A dictionary with keys as the rule's first operand has them."""
        return self.with_keys(bare(node), self._key_type)

    def with_keys(self, node: ir.Expr, type_: t.Type) -> Code:
        """A dictionary or set with keys as those of another type are kept."""
        own, other = self.key_back(element_type(node.type)), self.key_back(type_)
        if own == other or isinstance(element_type(node.type), t.Never):
            return self.code(node)
        if other != "unserialize({0})":
            raise UnsupportedError("key", "dictionaries with keys of different kinds are joined", node.span)
        keys = f"array_map('{self.packing(type_)}', {self.slot_keys(node).text})"
        if isinstance(node.type, t.Set):
            return Code(f"array_fill_keys({keys}, true)", POSTFIX)
        return Code(f"array_combine({keys}, array_values({self.expr(node)}))", POSTFIX)

    def expr_Coerce(self, node: ir.Coerce) -> Code:
        if grows(node.operand.type, node.type):
            return self.grown(node.operand, node.type)
        if isinstance(node.type, t.Dict | t.Set) and isinstance(node.operand.type, t.Dict | t.Set):
            return self.with_keys(node.operand, element_type(node.type))
        return super().expr_Coerce(node)

    def grown(self, node: ir.Expr, to: t.Type) -> Code:
        """A container of plain integers as one of large ones."""
        elem = element_type(to)
        match node:
            case ir.ListLit() | ir.TupleLit():
                elems = to.items if isinstance(to, t.Tuple) else (elem,) * len(node.items)
                items = tuple(ir.Coerce(i, type=e) if i.type != e else i for i, e in zip(node.items, elems, strict=True))
                return self.code(dataclasses.replace(node, items=items, type=to))
            case _ if isinstance(to, t.List | t.Iter) and (element_type(node.type), elem) == (t.INT, t.BIGINT):
                return Code(f"array_map(gmp_init(...), {self.slot_arr(node).text})", POSTFIX)
            case _:
                why = f"a {t.show(node.type)} stands where a {t.show(to)} is needed, whose integers are objects in PHP"
                raise UnsupportedError("bigint", why, node.span)

    def slot_members(self, node: ir.Expr) -> Code:
        """The elements of an iterable as keys, for ``array_fill_keys``."""
        elem = element_type(node.type)
        if isinstance(node.type, t.Set | t.Dict):
            return Code(f"array_keys({self.expr(node)})", POSTFIX)
        if isinstance(elem, t.Int | t.Str | t.Char | t.Bytes | t.Never):
            return self.slot_arr(node)
        function = "intval" if isinstance(elem, t.Bool) else self.packing(elem)
        return Code(f"array_map('{function}', {self.slot_arr(node).text})", POSTFIX)

    def slot_tokey(self, node: ir.Expr) -> Code:
        """A function that makes a key of an element of an iterable (or of a pair's first item)."""
        elem = element_type(node.type)
        elem = elem.items[0] if isinstance(elem, t.Tuple) and elem.items else elem
        return Code(
            "null"
            if isinstance(elem, t.Int | t.Str | t.Char | t.Bytes | t.Never)
            else "intval(...)"
            if isinstance(elem, t.Bool)
            else f"{self.packing(elem)}(...)"
        )

    def slot_keytype(self, node: ir.Expr) -> Code:
        """What makes the source's keys of a dictionary's."""
        back = self.key_back(element_type(node.type))
        return Code({"{0}": "null", "(string) {0}": "strval(...)", "(bool) {0}": "boolval(...)"}.get(back, "unserialize(...)"))

    # --- sorting ------------------------------------------------------------------------------------------------------

    def slot_by(self, node: ir.Expr) -> Code:
        return self.by(node, "a", "b")

    def slot_by_desc(self, node: ir.Expr) -> Code:
        return self.by(node, "b", "a")

    def by(self, key: ir.Expr, left: str, right: str) -> Code:
        """A comparison function that compares keys: ``fn($a, $b) => $a[1] <=> $b[1]``."""
        type_ = key.type.result if isinstance(key.type, t.Func) else t.ANY
        if (
            not isinstance(key, ir.Lambda)
            or len(key.params) != 1
            or any(isinstance(n, ir.Lambda | ir.Comp | ir.Block) for n in ir.walk(key.body))
        ):
            function = self.expr(key)
            if not function.startswith("$"):
                function = function.removesuffix("(...)") if function.endswith("(...)") else f"({function})"
            return Code(f"fn($a, $b) => {self.order(type_, f'{function}(${left})', f'{function}(${right})')}", LOWEST)
        mentioned = {self.name(n.id) for n in ir.walk(key.body) if isinstance(n, ir.Name)} - {self.name(key.params[0].name)}
        names = {"a": "a" if "a" not in mentioned else self.fresh("first"), "b": "b" if "b" not in mentioned else self.fresh("second")}
        parts = key.body.items if isinstance(key.body, ir.TupleLit) and key.body.items else (key.body,)
        compared = []
        for part in parts:
            kind_ = part.type if len(parts) > 1 or isinstance(type_, t.AnyT) else type_
            order = (left, right)
            if isinstance(part, ir.Neg) and isinstance(kind_, t.Int | t.Float):
                part, order = part.operand, (right, left)
            need = self.operators.infix["<=>"] + 1 if isinstance(kind_, t.Int | t.Float | t.Bool) else 0
            texts = [self.key_of(part, key.params[0].name, names[n], need) for n in order]
            compared.append(self.order(kind_, *texts))
        if len(compared) > 1:
            compared = [f"({c})" if " <=> " in c else c for c in compared]
        return Code(f"fn(${names['a']}, ${names['b']}) => {' ?: '.join(compared)}", LOWEST)

    def key_of(self, body: ir.Expr, param: str, name: str, need: int) -> str:
        """A key with its parameter called ``name``."""

        def rename(node: ir.Node) -> ir.Node:
            return Raw(Code(f"${name}"), type=node.type) if isinstance(node, ir.Name) and node.id == param else node

        hoisting, self._hoisting = self._hoisting, False
        text = self.expr(ir.rewrite(body, rename), need)
        self._hoisting = hoisting
        return text

    def order(self, type_: t.Type, left: str, right: str) -> str:
        if isinstance(type_, t.Int | t.Float | t.Bool):
            return f"{left} <=> {right}"
        if isinstance(type_, t.Str | t.Char | t.Bytes):
            return f"strcmp({left}, {right})"
        if (
            isinstance(type_, t.Tuple)
            and type_.items
            and re.fullmatch(r"\$\w+(\[\d+\])*", left)
            and re.fullmatch(r"\$\w+(\[\d+\])*", right)
        ):
            parts = [self.order(item, f"{left}[{i}]", f"{right}[{i}]") for i, item in enumerate(type_.items)]
            return " ?: ".join(f"({p})" if " <=> " in p and len(parts) > 1 else p for p in parts)
        return f"{self.helper('compareValues')}({left}, {right})"

    def slot_type_order(self, node: ir.Expr) -> Code:
        """A comparison function for the elements of a list."""
        return Code(f"fn($a, $b) => {self.order(element_type(node.type), '$a', '$b')}", LOWEST)

    def slot_type_order_desc(self, node: ir.Expr) -> Code:
        return Code(f"fn($a, $b) => {self.order(element_type(node.type), '$b', '$a')}", LOWEST)

    def slot_key_order(self, node: ir.Expr) -> Code:
        """A comparison function for the keys that a function makes."""
        return Code(f"fn($a, $b) => {self.order(key_type(node), '$a', '$b')}", LOWEST)

    def slot_key_order_desc(self, node: ir.Expr) -> Code:
        return Code(f"fn($a, $b) => {self.order(key_type(node), '$b', '$a')}", LOWEST)

    # --- regular expressions ------------------------------------------------------------------------------------------

    def regex(self, node: ir.Expr, before: str, after: str) -> Code:
        """A constant pattern between PHP's delimiters."""
        unicode = "" if self.module.strings == "ascii" else "u"
        if not isinstance(node, ir.Const):
            return Code(f"'/{before}' . {self.helper('delimited')}({self.expr(node)}) . '{after}/{unicode}'", self.operators.infix["."])
        pattern = re.sub(r"(\\.)|/", lambda m: m[1] or r"\/", node.value.replace(r"\Z", r"\z"), flags=re.S)
        return Code(self.string_literal(f"/{before}{pattern}{after}/{unicode}"))

    def slot_replacement(self, node: ir.Expr) -> Code:
        """What is put in place of a match."""
        if not isinstance(node, ir.Const):
            return Code(f"{self.helper('replacement')}({self.expr(node)})", POSTFIX)
        text = re.sub(r"\\g<(\d+)>|\\(\d)", r"${\1\2}", node.value.replace("$", "\\$"))
        return Code(self.string_literal(text))

    def encode_union(self, value: ir.Expr, encoders: Sequence[ir.Expr], members: Sequence[t.Type]) -> Code:
        arms = []
        for encode, member in zip(encoders, members, strict=True):
            test = self.expr(ir.IsType(Raw(Code("$value"), type=value.type), member, type=t.BOOL))
            arms.append(f"{test} => ({self.expr(encode)})($value)")
        return Code(f"(fn($value) => match (true) {{ {', '.join(arms)} }})({self.expr(value)})", POSTFIX)

    # --- texts --------------------------------------------------------------------------------------------------------

    def string_literal(self, value: str) -> str:
        if all(c.isprintable() for c in value) and "'" not in value:
            return "'" + value.replace("\\", "\\\\") + "'"
        return super().string_literal(value)

    def escape(self, char: str) -> str:
        return "\\$" if char == "$" else super().escape(char)

    def escape_code(self, code: int) -> str:
        return f"\\u{{{code:x}}}"

    def int_literal(self, value: int, type_: t.Type) -> Code:
        if type_ == t.BIGINT:
            return Code(f"gmp_init({value if abs(value) < 2**63 else self.string_literal(str(value))})", POSTFIX)
        if value == -(2**63):
            return Code("PHP_INT_MIN")
        return Code(str(value), ATOM if value >= 0 else UNARY)

    def expr_Interp(self, node: ir.Interp) -> Code:
        """Variables inside the quotes, everything else joined with a dot."""
        pieces: list[str] = []
        text = ""
        plain = True
        rank = self.operators.infix["."]
        for part in node.parts:
            if isinstance(part, ir.Const):
                text += "".join(self.escape(c) for c in part.value)
                plain = plain and "'" not in part.value and part.value.isprintable()
                continue
            code = self.expr(interpolated(part), rank + 1)
            if re.fullmatch(r"\$[a-zA-Z]\w*(->\w+)?", code):
                text += f"{{{code}}}"
                plain = False
            else:
                if text:
                    pieces.append(self.quoted(text, plain))
                text, plain = "", True
                pieces.append(code)
        if text or not pieces:
            pieces.append(self.quoted(text, plain))
        if len(pieces) == 1:
            return Code(pieces[0], ATOM) if pieces[0][0] in "\"'" else Code(f"'' . {pieces[0]}", rank)
        return Code(" . ".join(pieces), rank)

    @staticmethod
    def quoted(text: str, plain: bool) -> str:
        if plain and "\\" not in text:
            return f"'{text}'"
        return '"' + text + '"'

    def slot_text(self, node: ir.Expr) -> Code:
        """What ``print`` shows of a value."""
        return self.code(text_of(node))


def grows(source: t.Type, to: t.Type) -> bool:
    """Does a container of plain integers stand where one of large ones is needed?"""
    return (
        t.BIGINT in _inner(to) - _inner(source)
        and t.INT in _inner(source)
        and isinstance(source, t.List | t.Iter | t.Tuple | t.Dict)
        and not isinstance(to, t.Union | t.Optional)
    )


def _inner(type_: t.Type) -> set[t.Type]:
    """The types of which a type is made."""
    return {type_}.union(*map(_inner, t.children(type_)))


def key_type(function: ir.Expr) -> t.Type:
    """The type of the keys that a function makes."""
    if isinstance(function, ir.Lambda):
        return function.body.type
    return function.type.result if isinstance(function.type, t.Func) else t.ANY


def text_of(node: ir.Expr) -> ir.Expr:
    return node if isinstance(node.type, t.Str) else ir.Op("str.of", (node,), type=t.STR)


def bare(node: ir.Expr) -> ir.Expr:
    """A dictionary or set as it is kept, whatever it is seen as."""
    while isinstance(node, ir.Coerce) and isinstance(node.operand.type, t.Dict | t.Set):
        node = node.operand
    return node
