"""Loads and validates the rule tables: concepts, languages, helpers and pair deltas.

Three kinds of data, three folders:

``concepts/<area>.yaml``
    What an operation means, in no language: a signature, a sentence, examples as Python literals
    (``"([1], 2) -> None; ([1, 2], 2)"``: arguments, result, arguments afterwards; ``-> !KeyError`` for a raise).

``languages/<id>.yaml``
    A language's identity and, where it is a source or a target, its tables. In ``target.rules`` a row says how a concept
    (or a structural construct such as ``index.list``) is written::

        str.upper: "{0}.toUpperCase()"
        list.contains:
          - {when: {0: "list[prim]"}, template: "{0}.includes({1})"}
          - {template: "@contains({0}, {1})", why: "includes compares references; lists compare by value"}

    ``{0}`` … are the operands, parenthesised as their place requires, ``{*}`` all of them; ``{TYPE}`` ``{ELEM}`` ``{KEY}``
    ``{VALUE}`` name the result's type and its parts, ``{TYPE0}`` … an operand's; ``@name`` is a helper. The first alternative whose ``when`` holds
    is used. A ``when`` maps an operand's number to a type pattern, ``constN``/``simpleN``/``missingN`` to a bool, ``valueN`` to the
    constant's value, and anything else to an attribute of the node (``wraps``, ``on_fail``, ``overflow`` …).

``helpers/<id>/<name>.<ext>``
    A function of the target language that templates call as ``@name``; emitted only when used.

``pairs/<source>-<target>.yaml``
    Rows that replace the target's own for one source language.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any

import yaml

from dragoman.rules.errors import RuleError, UnknownLanguageError, did_you_mean

ROOT = Path(__file__).parent


@dataclass(frozen=True, slots=True)
class Example:
    """One executed example: ``args`` and ``result`` are Python expressions; ``raises`` a canonical exception class."""

    text: str
    args: tuple[str, ...]
    result: str | None
    raises: str | None = None
    args_after: tuple[str, ...] | None = None


@dataclass(frozen=True, slots=True)
class Concept:
    """What an operation means, independent of language."""

    id: str
    signature: str
    does: str
    examples: tuple[Example, ...] = ()
    mutates: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Alternative:
    """One way to write a concept, usable where ``when`` holds."""

    template: str
    when: Mapping[str, Any] = field(default_factory=dict)
    why: str = ""
    prec: str | None = None


@dataclass(frozen=True, slots=True)
class Rule:
    """How ``language`` writes ``concept``; ``origin`` is the file it stands in."""

    id: str
    language: str
    concept: str
    alternatives: tuple[Alternative, ...]
    origin: str


@dataclass(frozen=True, slots=True)
class Helper:
    name: str
    language: str
    code: str


@dataclass(frozen=True, slots=True)
class Target:
    """A target's tables. ``options`` holds every other key of the section, for the generator to read."""

    rules: Mapping[str, Rule]
    helpers: Mapping[str, Helper]
    options: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class LanguageInfo:
    """A language's identity; ``source`` and ``target`` are the raw sections, where it has them."""

    id: str
    name: str
    aliases: tuple[str, ...]
    extensions: tuple[str, ...]
    source: Mapping[str, Any] | None
    has_target: bool


def _read(path: Path) -> dict[str, Any]:
    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    try:
        data = yaml.load(path.read_text(encoding="utf-8"), loader)
    except yaml.YAMLError as error:
        raise RuleError(f"{path.name}: not valid YAML: {error}") from error
    if data is None:
        return {}
    if not isinstance(data, dict):
        raise RuleError(f"{path.name}: expected a mapping at the top, found {type(data).__name__}")
    return data


def parse_example(text: str, where: str) -> Example:
    """Parses ``(args) -> result[; (args after)]``.

    Raises:
        RuleError: the text has another shape.
    """
    # The arrow may also stand inside an argument, so every candidate is tried.
    for match in re.finditer(r"\s->\s", text):
        left, right = text[: match.start()], text[match.end() :]
        try:
            args = _tuple_items(left)
        except SyntaxError:
            continue
        if right.startswith("!"):
            return Example(text, args, None, raises=right[1:].strip())
        for cut in [*(m.start() for m in re.finditer(";", right)), len(right)]:
            try:
                ast.parse(right[:cut].strip(), mode="eval")
                after = _tuple_items(right[cut + 1 :]) if right[cut + 1 :].strip() else None
            except SyntaxError:
                continue
            return Example(text, args, right[:cut].strip(), args_after=after)
    raise RuleError(f"{where}: an example reads '(args) -> result', found {text!r}")


def _tuple_items(text: str) -> tuple[str, ...]:
    node = ast.parse(text.strip(), mode="eval").body
    source = text.strip()
    if isinstance(node, ast.Tuple):
        return tuple(ast.get_source_segment(source, e) or "" for e in node.elts)
    return (source.removeprefix("(").removesuffix(")"),) if source.startswith("(") else (source,)


@cache
def concepts() -> Mapping[str, Concept]:
    """All concepts by id.

    Raises:
        RuleError: a file is malformed; a concept is defined twice.
    """
    found: dict[str, Concept] = {}
    for path in sorted((ROOT / "concepts").glob("*.yaml")):
        for id_, row in _read(path).items():
            where = f"concepts/{path.name}: {id_}"
            if id_ in found:
                raise RuleError(f"{where}: defined twice")
            if not isinstance(row, dict) or "signature" not in row or "does" not in row:
                raise RuleError(f"{where}: needs 'signature' and 'does'")
            unknown = set(row) - {"signature", "does", "examples", "mutates"}
            if unknown:
                raise RuleError(f"{where}: unknown keys {sorted(unknown)}")
            examples = tuple(parse_example(e, where) for e in row.get("examples", ()))
            found[id_] = Concept(id_, row["signature"], row["does"], examples, tuple(row.get("mutates", ())))
    return found


@cache
def _language_data() -> Mapping[str, dict[str, Any]]:
    return {path.stem: _read(path) for path in sorted((ROOT / "languages").glob("*.yaml"))}


@cache
def languages() -> Mapping[str, LanguageInfo]:
    """All known languages by id.

    Raises:
        RuleError: a file is malformed, or two languages claim one alias or id.
    """
    found: dict[str, LanguageInfo] = {}
    claimed: dict[str, str] = {}
    for stem, data in _language_data().items():
        where = f"languages/{stem}.yaml"
        for key in ("id", "name", "extensions"):
            if key not in data:
                raise RuleError(f"{where}: '{key}' is missing")
        if data["id"] != stem:
            raise RuleError(f"{where}: id {data['id']!r} is not the file's name")
        unknown = set(data) - {"id", "name", "aliases", "extensions", "source", "target"}
        if unknown:
            raise RuleError(f"{where}: unknown keys {sorted(unknown)}")
        aliases = tuple(str(a) for a in data.get("aliases", ()))
        for name in (stem, *aliases):
            if name in claimed:
                raise RuleError(f"{where}: {name!r} already names {claimed[name]}")
            claimed[name] = stem
        found[stem] = LanguageInfo(stem, data["name"], aliases, tuple(data["extensions"]), data.get("source"), "target" in data)
    return found


@cache
def _by_name() -> Mapping[str, LanguageInfo]:
    return {name: info for info in languages().values() for name in (info.id, info.name.lower(), *info.aliases)}


def language(name: str) -> LanguageInfo:
    """The language called ``name``: an id, an alias or a display name, in any case.

    Raises:
        UnknownLanguageError: there is none; the message suggests the nearest.
    """
    known = _by_name()
    found = known.get(name.strip().lower())
    if found is None:
        raise UnknownLanguageError(f"unknown language {name!r}.{did_you_mean(name, known)} Known: {', '.join(sorted(languages()))}")
    return found


def language_of_file(path: Path) -> LanguageInfo:
    """The language of a file by its extension.

    Raises:
        UnknownLanguageError: no language has it.
    """
    for info in languages().values():
        if path.suffix in info.extensions:
            return info
    known = sorted(e for info in languages().values() for e in info.extensions)
    raise UnknownLanguageError(f"{path}: no language has the extension {path.suffix!r}; name it (known: {' '.join(known)})")


def _rules(id_: str, rows: Mapping[str, Any], origin: str) -> dict[str, Rule]:
    found: dict[str, Rule] = {}
    for concept, row in rows.items():
        where = f"{origin}: {concept}"
        options = row if isinstance(row, list) else [row]
        alternatives = []
        for option in options:
            if isinstance(option, str):
                option = {"template": option}
            if not isinstance(option, dict) or not isinstance(option.get("template"), str):
                raise RuleError(f"{where}: a row is a template, or a mapping with 'template'")
            unknown = set(option) - {"template", "when", "why", "prec"}
            if unknown:
                raise RuleError(f"{where}: unknown keys {sorted(unknown)}")
            when = {str(k): v for k, v in option.get("when", {}).items()}
            alternatives.append(Alternative(option["template"], when, option.get("why", ""), option.get("prec")))
        found[concept] = Rule(f"{id_}:{concept}", id_, concept, tuple(alternatives), origin)
    return found


@cache
def helpers(id_: str) -> Mapping[str, Helper]:
    folder = ROOT / "helpers" / id_
    return {p.stem: Helper(p.stem, id_, p.read_text(encoding="utf-8").strip("\n")) for p in sorted(folder.glob("*.*")) if p.is_file()}


@cache
def target(id_: str, source: str | None = None) -> Target:
    """The tables of target ``id_``, with the pair delta for ``source`` applied.

    ``extends: <other id>`` inherits another target's rules, helpers and options; ``family: <name>`` those of
    ``families/<name>.yaml``. What the section says itself comes last and wins.

    Raises:
        UnknownLanguageError: no such language.
        RuleError: it is no target, or a table is malformed.
    """
    data = _language_data().get(language(id_).id, {}).get("target")
    if data is None:
        raise RuleError(f"{id_} has no 'target' section in languages/{id_}.yaml, so nothing can be translated to it")
    options = {k: v for k, v in data.items() if k not in ("rules", "extends", "family")}
    rules: dict[str, Rule] = {}
    known_helpers: dict[str, Helper] = {}
    if "family" in data:
        family = _read(ROOT / "families" / f"{data['family']}.yaml")
        rules.update(_rules(id_, family.pop("rules", {}), f"families/{data['family']}.yaml"))
        options = {**family, **options}
    if "extends" in data:
        base = target(data["extends"])
        rules, known_helpers, options = dict(base.rules), dict(base.helpers), {**base.options, **options}
    rules.update(_rules(id_, data.get("rules", {}), f"languages/{id_}.yaml"))
    known_helpers.update(helpers(id_))
    delta = ROOT / "pairs" / f"{source}-{id_}.yaml"
    if source and delta.exists():
        pair = _read(delta)
        rules.update(
            {
                c: Rule(f"{source}-{id_}:{c}", id_, c, r.alternatives, r.origin)
                for c, r in _rules(id_, pair["rules"], f"pairs/{delta.name}").items()
            }
        )
    return Target(rules, known_helpers, options)


def targets() -> tuple[str, ...]:
    """Ids of all languages that rules can translate to."""
    return tuple(i for i, info in languages().items() if info.has_target)
