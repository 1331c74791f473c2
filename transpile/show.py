"""The IR as compact text, for golden tests and for reading."""

from __future__ import annotations

from collections.abc import Sequence

from dragoman.transpile import ir
from dragoman.transpile import types as t


def show(node: ir.Node) -> str:
    """A module, function, statement or expression as indented text."""
    if isinstance(node, ir.Expr):
        return expr(node)
    return "\n".join(_lines(node, 0))


def _lines(node: ir.Node, depth: int) -> list[str]:
    pad = "  " * depth

    def body(stmts: Sequence[ir.Stmt]) -> list[str]:
        return [line for s in stmts for line in _lines(s, depth + 1)] or [f"{pad}  pass"]

    match node:
        case ir.Module():
            parts: list[ir.Node] = [*node.constants, *node.classes, *node.functions]
            out = [line for p in parts for line in _lines(p, depth)]
            return [*out, *([f"{pad}main", *body(node.main)] if node.main else [])]
        case ir.ClassDef():
            out = [f"{pad}class {node.name}{f'({node.base})' if node.base else ''}"]
            out += [f"{pad}  field {p.name}: {t.show(p.type)}" for p in node.fields]
            for f in (*([node.init] if node.init else []), *node.methods, *node.static_methods):
                out += _lines(f, depth + 1)
            return out
        case ir.Function():
            params = ", ".join(f"{p.name}{'*' if p.mutated else ''}: {t.show(p.type)}" for p in node.params)
            extra = f" captures {' '.join(node.captures)}" if node.captures else ""
            return [f"{pad}{'gen' if node.is_generator else 'def'} {node.name}({params}) -> {t.show(node.result)}{extra}", *body(node.body)]
        case ir.FunctionDef(function=f):
            return _lines(f, depth)
        case ir.Declare():
            value = f" = {expr(node.value)}" if node.value is not None else ""
            return [f"{pad}{'let' if node.mutable else 'const'} {node.name}: {t.show(node.type)}{value}"]
        case ir.Assign():
            return [f"{pad}{expr(node.target)} := {expr(node.value)}"]
        case ir.Unpack():
            return [f"{pad}let {expr(node.target)} := {expr(node.value)}"]
        case ir.ExprStmt():
            return [pad + expr(node.value)]
        case ir.If():
            out = [f"{pad}if {expr(node.cond)}", *body(node.then)]
            return out + ([f"{pad}else", *body(node.orelse)] if node.orelse else [])
        case ir.While():
            return [f"{pad}while {expr(node.cond)}", *body(node.body)]
        case ir.ForRange():
            return [f"{pad}for {node.var} in range({expr(node.start)}, {expr(node.stop)}, {expr(node.step)})", *body(node.body)]
        case ir.ForEach():
            return [f"{pad}for {expr(node.target)} in {expr(node.iterable)}", *body(node.body)]
        case ir.Return():
            return [f"{pad}return{f' {expr(node.value)}' if node.value is not None else ''}"]
        case ir.Raise():
            return [f"{pad}raise{f' {expr(node.exception)}' if node.exception is not None else ''}"]
        case ir.Yield():
            return [f"{pad}yield {expr(node.value)}"]
        case ir.Assert():
            return [f"{pad}assert {expr(node.cond)}"]
        case ir.Try():
            out = [f"{pad}try", *body(node.body)]
            for h in node.handlers:
                out += [f"{pad}except {' '.join(h.types)}{f' as {h.name}' if h.name else ''}", *body(h.body)]
            out += [f"{pad}else", *body(node.orelse)] if node.orelse else []
            return out + ([f"{pad}finally", *body(node.final)] if node.final else [])
        case ir.Break():
            return [f"{pad}break"]
        case ir.Continue():
            return [f"{pad}continue"]
        case ir.Comment():
            return [f"{pad}# {node.text}"]
        case _:
            return [pad + repr(node)]


def _list(items: Sequence[ir.Expr]) -> str:
    return ", ".join(map(expr, items))


def _binary(left: ir.Expr, op: str, right: ir.Expr) -> str:
    return f"({expr(left)} {op} {expr(right)})"


def expr(e: ir.Expr) -> str:
    match e:
        case ir.Const():
            return f"none<{t.show(e.type)}>" if e.value is None and isinstance(e.type, t.Optional) else repr(e.value)
        case ir.Name():
            return e.id
        case ir.ListLit():
            return f"[{_list(e.items)}]" + (f"<{t.show(e.type)}>" if not e.items else "")
        case ir.SetLit():
            return f"set[{_list(e.items)}]" + (f"<{t.show(e.type)}>" if not e.items else "")
        case ir.TupleLit():
            return f"({_list(e.items)},)"
        case ir.DictLit():
            return "{" + ", ".join(f"{expr(k)}: {expr(v)}" for k, v in e.entries) + "}" + (f"<{t.show(e.type)}>" if not e.entries else "")
        case ir.Interp():
            parts = (
                repr(p.value)[1:-1]
                if isinstance(p, ir.Const)
                else f"{{{expr(p.value)}{'!r' if p.conversion else ''}{f':{p.spec}' if p.spec else ''}}}"
                for p in e.parts
            )
            return f'f"{"".join(parts)}"'
        case ir.Arith() | ir.Compare() | ir.Bits():
            return _binary(e.left, e.op, e.right)
        case ir.IntDiv():
            return _binary(e.left, "//" if e.rounding == "floor" else "/trunc", e.right)
        case ir.Mod():
            return _binary(e.left, "%" if e.sign == "divisor" else "rem", e.right)
        case ir.TrueDiv():
            return _binary(e.left, "/", e.right)
        case ir.Pow():
            return _binary(e.left, "**", e.right)
        case ir.Neg():
            return f"-{expr(e.operand)}"
        case ir.Invert():
            return f"~{expr(e.operand)}"
        case ir.IsNone():
            return f"({expr(e.operand)} is {'not ' if e.negated else ''}none)"
        case ir.IsType():
            return f"({expr(e.operand)} is {t.show(e.of)})"
        case ir.Same():
            return _binary(e.left, "is not" if e.negated else "is", e.right)
        case ir.BoolOp():
            return "(" + f" {e.op} ".join(map(expr, e.items)) + ")"
        case ir.Select():
            return _binary(e.left, f"?{e.op}", e.right)
        case ir.Not():
            return f"not {expr(e.operand)}"
        case ir.Truthy():
            return f"truthy({expr(e.operand)})"
        case ir.IfExp():
            return f"({expr(e.then)} if {expr(e.cond)} else {expr(e.orelse)})"
        case ir.Index():
            marks = ("" if e.wraps else "+") + ("!" if e.on_fail == "unreachable" else "")
            return f"{expr(e.obj)}[{expr(e.index)}]{marks}"
        case ir.Lookup():
            return f"{expr(e.obj)}{{{expr(e.key)}}}"
        case ir.Slice():
            parts3 = [expr(p) if p is not None else "" for p in (e.lo, e.hi)] + ([expr(e.step)] if e.step is not None else [])
            return f"{expr(e.obj)}[{':'.join(parts3)}]"
        case ir.Length():
            return f"len({expr(e.obj)})"
        case ir.Field():
            return f"{expr(e.obj)}.{e.name}"
        case ir.Call():
            return f"{e.func}({_list(e.args)})"
        case ir.CallValue():
            return f"({expr(e.func)})({_list(e.args)})"
        case ir.MethodCall():
            return f"{expr(e.obj)}.{e.method}({_list(e.args)})"
        case ir.New():
            return f"new {e.cls}({_list(e.args)})"
        case ir.Op():
            return f"{e.concept}({_list(e.args)})"
        case ir.Lambda():
            return f"\\{', '.join(f'{p.name}: {t.show(p.type)}' for p in e.params)} -> {expr(e.body)}"
        case ir.Comp():
            clauses = " ".join(
                f"for {expr(c.target)} in {expr(c.iterable)}" + "".join(f" if {expr(x)}" for x in c.conditions) for c in e.clauses
            )
            value = f": {expr(e.value)}" if e.value is not None else ""
            return f"{e.kind}<{expr(e.elem)}{value} {clauses}>"
        case ir.Range():
            return f"range({expr(e.start)}, {expr(e.stop)}, {expr(e.step)})"
        case ir.Coerce():
            return f"{t.show(e.type)}({expr(e.operand)})"
        case ir.Assigned():
            return f"({e.name} := {expr(e.value)})"
        case ir.Unsupported():
            return f"UNSUPPORTED[{e.code}: {e.why}]"
        case _:
            return repr(e)
