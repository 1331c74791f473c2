"""Runs a source that declares its types on inputs, in the sandbox, and says what it did: a driver around the code as written.

The driver is that of a translation into the source's own language. Between it and the source stands a bridge
(``rules/bridges``), since what the IR makes of a signature is not what the source wrote: arrays, ``Optional``, methods of
objects. It loads the program anew for every call, so no state passes from one to the next.
"""

from __future__ import annotations

import dataclasses
import re
import secrets
from collections.abc import Mapping, Sequence
from typing import Any

from tree_sitter import Node

from dragoman.executors.executor import Executor
from dragoman.executors.outcome import Limits
from dragoman.rules import loader
from dragoman.transpile import driver, ir
from dragoman.transpile import types as t
from dragoman.transpile.errors import TranslationError
from dragoman.transpile.frontends.java import parse_tree
from dragoman.transpile.generators import generator
from dragoman.transpile.recording import CALL_SECONDS, Recording
from dragoman.transpile.verify import parse_records

#: Languages whose sources can be run this way.
LANGUAGES = frozenset({"java"})
#: Of one call, start of the virtual machine included.
LIMITS = Limits(cpu_s=CALL_SECONDS + 5, wall_s=60)
#: After so many time-outs the rest is not run.
TIMEOUTS_TOLERATED = 3


def record_declared(executor: Executor, code: str, module: ir.Module, entry: str, inputs: Sequence[tuple[Any, ...]]) -> list[Recording]:
    """Calls ``entry`` of a Java program on each of ``inputs``.

    Returns:
        One recording per input, in order; one whose ``why`` is set where the input does not fit the signature.

    Raises:
        TranslationError: no driver can be made for the entry's types.
        ToolchainMissingError: Java can't be run here.
    """
    plain = _signature(module, entry)
    found = {k: _unfit(plain, args) for k, args in enumerate(inputs)}
    fitting = [k for k, why in found.items() if not why]
    recordings = {k: Recording(why=why) for k, why in found.items() if why}
    if fitting:
        shell = ir.Module("java", (plain,), strings=module.strings)
        files, main = driver.build_program("java", shell, "", [driver.TestCall(entry, inputs[k]) for k in fitting])
        recordings |= _run(executor, _bridged(files, code, plain), main, {k: inputs[k] for k in fitting})
    return [recordings[k] for k in range(len(inputs))]


def _signature(module: ir.Module, entry: str) -> ir.Function:
    """The entry without its body, arrays as lists."""
    function = driver.entry_function(module, entry)
    params = tuple(dataclasses.replace(p, type=_unfixed(p.type), binding="borrowed", mutated=True) for p in function.params)
    return ir.Function(function.name, params, _unfixed(function.result), ())


def _unfixed(type_: t.Type) -> t.Type:
    match type_:
        case t.List(elem=e, frozen=frozen):
            return t.List(_unfixed(e), frozen)
        case t.Optional(inner=i):
            return t.Optional(_unfixed(i))
        case t.Dict(key=k, value=v):
            return t.Dict(_unfixed(k), _unfixed(v))
        case _:
            return type_


def _unfit(entry: ir.Function, args: tuple[Any, ...]) -> str:
    try:
        driver.defaults(entry, len(args))
        for value, param in zip(args, entry.params, strict=False):
            driver.literal(value, param.type)
    except driver.InexpressibleError as error:
        return f"the input is outside the signature: {error}"
    return ""


def _bridged(files: dict[str, str], code: str, entry: ir.Function) -> dict[str, str]:
    """The driver's file, the program's own, the bridge, and a class with the entry's signature that crosses it."""
    root = parse_tree(code)
    owner = _owner(root, entry.name)
    public = next((c.child_by_field_name("name") for c in root.named_children if _is_public(c)), None)
    file = (public.text or b"").decode() if public is not None else "Source"
    if _declares_main(root):
        # The driver is the program's main class here.
        code, owner, file = (re.sub(r"\bMain\b", "Program", text) for text in (code, owner, file))
    writer = generator("java", "java")
    shown = writer.choose_names(writer.lowered(ir.Module("java", (entry,))))[entry.name]
    params = ", ".join(f"{writer.type_name(p.type)} {p.name}" for p in entry.params)
    names = "".join(f", {p.name}" for p in entry.params)
    call = f'Bridge.<{writer.type_name(entry.result, True)}>call("{owner}", "{entry.name}"{names})'
    if isinstance(entry.result, t.NoneT):
        head, body = "void", f'Bridge.<Object>call("{owner}", "{entry.name}"{names});'
    else:
        head, body = writer.type_name(entry.result), f"return {call};"
    crossing = f"import java.math.*;\nimport java.util.*;\n\nclass Crossing {{\n    static {head} {shown}({params}) {{\n        {body}\n    }}\n}}\n"
    bridge = (loader.ROOT / "bridges" / "java.java").read_text(encoding="utf-8")
    main = files["Main.java"].replace("class Main extends Solution", "class Main extends Crossing", 1)
    return {"Main.java": main, "Crossing.java": crossing, "Bridge.java": bridge, f"{file}.java": code}


def _is_public(node: Node) -> bool:
    words = [c for c in node.children if c.type == "modifiers"]
    return bool(words) and b"public" in (words[0].text or b"").split()


def _declares_main(root: Node) -> bool:
    return any((name := c.child_by_field_name("name")) is not None and name.text == b"Main" for c in root.named_children)


def _owner(root: Node, method: str) -> str:
    """The binary name of the class that declares a method."""
    stack: list[tuple[Node, tuple[str, ...]]] = [(root, ())]
    while stack:
        node, path = stack.pop(0)
        name = node.child_by_field_name("name")
        text = (name.text or b"").decode() if name is not None else ""
        if node.type == "method_declaration" and text == method:
            return "$".join(path)
        inner = (
            (*path, text) if node.type in ("class_declaration", "record_declaration", "enum_declaration", "interface_declaration") else path
        )
        stack.extend((c, inner) for c in node.named_children)
    raise TranslationError(f"the program declares no method {method!r}")


def _run(executor: Executor, files: dict[str, str], main: str, calls: Mapping[int, tuple[Any, ...]]) -> dict[int, Recording]:
    """What each call, by its number, did to its arguments and gave; a process that dies is charged to the call it died in, and the rest goes on in another."""
    build = executor.compile("java", files, main)
    numbers = list(calls)
    if not build.ok:
        return {k: Recording(why=f"the source's driver does not compile: {build.diagnostics[:300]}") for k in numbers}
    out: dict[int, Recording] = {}
    first, timeouts = 0, 0
    while first < len(numbers):
        if timeouts >= TIMEOUTS_TOLERATED:
            out.update({k: Recording(why=f"not run: {timeouts} calls before it had timed out") for k in numbers[first:]})
            break
        nonce = secrets.token_hex(8)
        outcome = executor.run(build, (nonce, str(first), str(len(numbers) - 1)), b"", LIMITS)
        records = parse_records(outcome.stdout, nonce, "java")
        while first in records:
            record = records[first]
            printed = record.printed.decode("utf-8", "replace")
            out[numbers[first]] = Recording(calls[numbers[first]], record.outcome, printed, record.args)
            first += 1
        if first < len(numbers):
            timeouts += outcome.timed_out is not None
            why = "the source does not end in time" if outcome.timed_out else "the source's process died in this call"
            out[numbers[first]] = Recording(why=why)
            first += 1
    return out
