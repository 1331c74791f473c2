"""Values that cross between languages: their canonical encoding, and what it means that two of them are the same.

A host value is a native Python value (None, bool, int, float, str, bytes, list, tuple, set, frozenset, dict) or an ``Obj``.
The canonical encoding is ASCII JSON::

    None  null                      list       [..]
    bool  true | false              tuple      {"$tuple": [..]}
    str   "…"                       set        {"$set": [..]}        members ordered by their encoding
    int   7 if |n| < 2**53          frozenset  {"$frozenset": [..]}  likewise
          {"$int": "123…"} else     dict       {"$dict": [[k, v], ..]}  in insertion order
    float shortest round trip,      bytes      {"$bytes": "hex"}
          always with . or e        Obj        {"$obj": ["Name", {"field": value, ..}]}
          {"$float": "nan" | "inf" | "-inf"}

Lone surrogates of a str are written ``\\udXXX``; a high one right before a low one is the character that they make together, as
JSON has it. The decoder also takes a plain JSON object as a dict of strings, and a list or
set as a dict key or set member, as a target without tuples writes it: it decodes to the tuple or frozenset that Python needs there.
"""

from __future__ import annotations

import decimal
import json
import math
import re
from collections.abc import Callable, Collection, Hashable, Sequence
from dataclasses import dataclass, replace
from difflib import get_close_matches
from typing import Any, NoReturn

from dragoman.datasets.errors import CodecError
from dragoman.datasets.problem import Raised, Returned

__all__ = [
    "CodecError",
    "Obj",
    "Policy",
    "decode",
    "difference",
    "encode",
    "from_json",
    "outcome_difference",
    "parse_json",
    "same",
    "to_json",
]

#: Integers of this size and more are tagged: many targets read JSON numbers as doubles.
SAFE_INT = 2**53
#: Longest integer read or written. Conversion to binary is quadratic, and the text may come from an untrusted program.
MAX_DIGITS = 20_000


@dataclass(frozen=True, slots=True)
class Obj:
    """An instance of a user's class: its class name and its fields, in order of definition."""

    name: str
    fields: tuple[tuple[str, Any], ...] = ()


@dataclass(frozen=True, slots=True)
class Policy:
    """What counts as the same value; stored with every result.

    Order of set members never matters, a frozenset is the same as the set of its members, NaN is NaN, True is not 1.
    Floats are close by ``math.isclose``; with both tolerances 0 they must be identical, the sign of zero included.
    """

    float_rel: float = 1e-9
    float_abs: float = 1e-12
    #: A list may stand for a tuple and the other way round (targets without tuples).
    tuple_as_list: bool = False
    #: Insertion order of dicts must agree.
    dict_order: bool = False
    #: 1 may stand for 1.0 and the other way round (targets with one number type).
    int_as_float: bool = False
    #: A raise must have the same class; else that it raises is enough.
    raise_class: bool = False
    #: A raise must have the same message.
    raise_message: bool = False


# --- encoding ---------------------------------------------------------------------------------------------------------


def encode(value: Any) -> str:
    """The canonical text of a host value.

    Raises:
        CodecError: the value, or something in it, is no host value, or it is nested too deeply (or contains itself).
    """
    return _dumps(to_json(value))


def to_json(value: Any) -> Any:
    """The canonical encoding as a JSON document, for embedding in a larger one. Raises ``CodecError`` as ``encode`` does."""
    try:
        return _to_json(value)
    except RecursionError:
        raise CodecError("a value is nested too deeply, or contains itself") from None


def _dumps(document: Any) -> str:
    try:
        return json.dumps(document, allow_nan=False, separators=(",", ":"))
    except RecursionError:
        raise CodecError("a value is nested too deeply") from None


def _to_json(value: Any) -> Any:
    if value is None or isinstance(value, (bool, str)):
        return value
    if isinstance(value, int):
        return int(value) if -SAFE_INT < value < SAFE_INT else {"$int": _digits(value)}
    if isinstance(value, float):
        if math.isfinite(value):
            return float(value)
        return {"$float": "nan" if math.isnan(value) else "inf" if value > 0 else "-inf"}
    if isinstance(value, list):
        return [_to_json(item) for item in value]
    if isinstance(value, tuple):
        return {"$tuple": [_to_json(item) for item in value]}
    if isinstance(value, dict):
        return {"$dict": [[_to_json(key), _to_json(item)] for key, item in value.items()]}
    if isinstance(value, (set, frozenset)):
        members = sorted((_to_json(item) for item in value), key=_dumps)
        return {"$frozenset" if isinstance(value, frozenset) else "$set": members}
    if isinstance(value, bytes):
        return {"$bytes": value.hex()}
    if isinstance(value, Obj):
        return {"$obj": [value.name, {name: _to_json(item) for name, item in value.fields}]}
    raise CodecError(f"a {type(value).__name__} has no canonical encoding: {_show(value)}")


def _digits(number: int) -> str:
    # Decimal, because str(int) refuses more than 4300 digits (sys.set_int_max_str_digits).
    if number.bit_length() > MAX_DIGITS * math.log2(10):
        raise CodecError(f"an integer of more than {MAX_DIGITS} digits has no canonical encoding")
    return str(decimal.Decimal(number))


# --- decoding ---------------------------------------------------------------------------------------------------------


def decode(text: str) -> Any:
    """The host value that a canonical text stands for; the inverse of ``encode``.

    Raises:
        CodecError: the text is not JSON, a tag is unknown or misused, a key or member occurs twice.
    """
    return from_json(parse_json(text))


def parse_json(text: str) -> Any:
    """A JSON document, read strictly: no NaN, nothing beyond a double, no field twice. Raises ``CodecError``."""
    try:
        return json.loads(text, parse_constant=_no_constant, parse_float=_finite, object_pairs_hook=_unique)
    except RecursionError:
        raise CodecError("a value is nested too deeply") from None
    except CodecError:
        raise
    except ValueError as error:  # JSONDecodeError, or an integer beyond int's own limit
        raise CodecError(f"not JSON: {error}: {_clip(text)}") from None


def from_json(document: Any) -> Any:
    """The host value of a parsed canonical document. Raises ``CodecError`` as ``decode`` does."""
    try:
        return _from_json(document)
    except RecursionError:
        raise CodecError("a value is nested too deeply") from None


def _no_constant(text: str) -> NoReturn:
    raise CodecError(f'{text} is not JSON; write {{"$float": "nan"}}, "inf" or "-inf"')


def _finite(text: str) -> float:
    number = float(text)
    if math.isinf(number):
        raise CodecError(f'{_clip(text)} is beyond a double; infinity is written {{"$float": "inf"}}')
    return number


def _unique(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    result = dict(pairs)
    if len(result) != len(pairs):
        names = [name for name, _ in pairs]
        raise CodecError(f"the field {next(name for name in names if names.count(name) > 1)!r} stands twice in one object")
    return result


def _from_json(document: Any) -> Any:
    if isinstance(document, list):
        return [_from_json(item) for item in document]
    if not isinstance(document, dict):
        return document
    if len(document) == 1:
        [(tag, body)] = document.items()
        if tag.startswith("$"):
            return _tagged(tag, body)
    return {key: _from_json(item) for key, item in document.items()}


def _tagged(tag: str, body: Any) -> Any:
    reader = _TAGS.get(tag)
    if reader is None:
        near = get_close_matches(tag, _TAGS, 1)
        raise CodecError(f"unknown tag {_show(tag)}" + (f"; did you mean {near[0]!r}?" if near else f"; known: {', '.join(_TAGS)}"))
    return reader(body)


def _items(tag: str, body: Any) -> list[Any]:
    if not isinstance(body, list):
        raise CodecError(f"{tag} needs a list, not {_clip(json.dumps(body))}")
    return [_from_json(item) for item in body]


def _read_int(body: Any) -> int:
    if not isinstance(body, str) or not re.fullmatch(r"-?[0-9]+", body):
        raise CodecError(f"$int needs a string of decimal digits, not {_clip(json.dumps(body))}")
    if len(body) > MAX_DIGITS + 1:
        raise CodecError(f"$int holds more than {MAX_DIGITS} digits")
    return int(decimal.Decimal(body))


def _read_float(body: Any) -> float:
    if body not in ("nan", "inf", "-inf"):
        raise CodecError(f'$float is "nan", "inf" or "-inf", not {_clip(json.dumps(body))}')
    return float(body)


def _read_bytes(body: Any) -> bytes:
    if not isinstance(body, str) or not re.fullmatch(r"(?:[0-9a-fA-F]{2})*", body):
        raise CodecError(f"$bytes needs a string of hexadecimal pairs, not {_clip(json.dumps(body))}")
    return bytes.fromhex(body)


def _read_set(tag: str, body: Any) -> list[Any]:
    members = [_as_key(item) for item in _items(tag, body)]
    if len(set(members)) != len(members):
        raise CodecError(f"{tag} holds a member twice: {_clip(json.dumps(body))}")
    return members


def _read_dict(body: Any) -> dict[Any, Any]:
    if not isinstance(body, list) or not all(isinstance(pair, list) and len(pair) == 2 for pair in body):
        raise CodecError(f"$dict needs a list of [key, value] pairs, not {_clip(json.dumps(body))}")
    result = {_as_key(_from_json(key)): _from_json(value) for key, value in body}
    if len(result) != len(body):
        raise CodecError(f"$dict holds a key twice: {_clip(json.dumps(body))}")
    return result


def _read_obj(body: Any) -> Obj:
    match body:
        case [str(name), dict(fields)]:
            return Obj(name, tuple((field, _from_json(value)) for field, value in fields.items()))
    raise CodecError(f'$obj needs ["Name", {{"field": value}}], not {_clip(json.dumps(body))}')


def _as_key(value: Any) -> Hashable:
    if isinstance(value, (list, tuple)):
        return tuple(_as_key(item) for item in value)
    if isinstance(value, (set, frozenset)):
        return frozenset(value)
    if isinstance(value, Obj):
        return Obj(value.name, tuple((name, _as_key(item)) for name, item in value.fields))
    if isinstance(value, dict):
        raise CodecError(f"a dict cannot be a key or a member of a set: {_show(value)}")
    return value  # type: ignore[no-any-return]


_TAGS: dict[str, Callable[[Any], Any]] = {
    "$int": _read_int,
    "$float": _read_float,
    "$tuple": lambda body: tuple(_items("$tuple", body)),
    "$set": lambda body: set(_read_set("$set", body)),
    "$frozenset": lambda body: frozenset(_read_set("$frozenset", body)),
    "$bytes": _read_bytes,
    "$dict": _read_dict,
    "$obj": _read_obj,
}


# --- comparison -------------------------------------------------------------------------------------------------------


def same(expected: Any, actual: Any, policy: Policy) -> bool:
    """Whether ``actual`` is ``expected`` under ``policy``."""
    return difference(expected, actual, policy) is None


def difference(expected: Any, actual: Any, policy: Policy) -> str | None:
    """The first difference as ``"at [2]['k']: expected 1, got '1'"``; None where the values are the same."""
    try:
        return _difference(expected, actual, policy, "")
    except RecursionError:
        return "the values are nested too deeply to be compared"


def outcome_difference(expected: Returned | Raised, actual: Returned | Raised, policy: Policy) -> str | None:
    """How the ends of two calls differ: return values by ``difference``, raises by class and message if the policy asks."""
    match expected, actual:
        case Returned(), Returned():
            return difference(expected.value, actual.value, policy)
        case Raised(), Raised():
            if policy.raise_class and expected.name != actual.name:
                return f"expected {_outcome(expected)}, got {_outcome(actual)}"
            if policy.raise_message and expected.message != actual.message:
                return f"expected {_outcome(expected)}, got {_outcome(actual)}"
            return None
    return f"expected {_outcome(expected)}, got {_outcome(actual)}"


def _outcome(outcome: Returned | Raised) -> str:
    if isinstance(outcome, Raised):
        return _clip(f"a raise of {outcome.name}({outcome.message!r})")
    return _show(outcome.value)


def _difference(expected: Any, actual: Any, policy: Policy, path: str) -> str | None:
    if _kind(expected, policy) != _kind(actual, policy):
        return _report(expected, actual, path)
    match expected:
        case bool() | None | str() | bytes():
            return None if expected == actual else _report(expected, actual, path)
        case int() | float():
            return None if _same_number(expected, actual, policy) else _report(expected, actual, path)
        case list() | tuple():
            return _sequence_difference(expected, actual, policy, path)
        case set() | frozenset():
            return _pair(expected, actual, policy, path, "member")[1]
        case dict():
            return _dict_difference(expected, actual, policy, path)
        case Obj():
            if expected.name != actual.name:
                return _report(expected, actual, path)
            return _difference(dict(expected.fields), dict(actual.fields), replace(policy, dict_order=False), f"{path}.{expected.name}")
    raise CodecError(f"a {type(expected).__name__} cannot be compared: {_show(expected)}")


def _kind(value: Any, policy: Policy) -> str:
    """The name of a value's type, as far as the policy tells types apart."""
    if isinstance(value, bool):
        return "bool"
    if isinstance(value, int):
        return "float" if policy.int_as_float else "int"
    if isinstance(value, tuple):
        return "list" if policy.tuple_as_list else "tuple"
    if isinstance(value, (set, frozenset)):
        return "set"
    for kind in (float, str, bytes, list, dict):
        if isinstance(value, kind):
            return kind.__name__
    return type(value).__name__


def _same_number(expected: float, actual: float, policy: Policy) -> bool:
    if isinstance(expected, int) and isinstance(actual, int):
        return expected == actual
    try:
        left, right = float(expected), float(actual)
    except OverflowError:  # an int beyond every double, against a double
        return False
    if math.isnan(left) or math.isnan(right):
        return math.isnan(left) and math.isnan(right)
    if policy.float_rel == policy.float_abs == 0:
        return left == right and math.copysign(1, left) == math.copysign(1, right)
    return math.isclose(left, right, rel_tol=policy.float_rel, abs_tol=policy.float_abs)


def _sequence_difference(expected: Sequence[Any], actual: Sequence[Any], policy: Policy, path: str) -> str | None:
    for index, (left, right) in enumerate(zip(expected, actual, strict=False)):
        if found := _difference(left, right, policy, f"{path}[{index}]"):
            return found
    if len(expected) != len(actual):
        return f"at {path or 'the value'}: expected {len(expected)} items, got {len(actual)}: {_show(expected)} against {_show(actual)}"
    return None


def _dict_difference(expected: dict[Any, Any], actual: dict[Any, Any], policy: Policy, path: str) -> str | None:
    if policy.dict_order:
        for position, (left, right) in enumerate(zip(expected, actual, strict=False)):
            if not same(left, right, policy):
                return f"at {path or 'the value'}: key {position} should be {_show(left)}, is {_show(right)}"
    pairs, problem = _pair(expected, actual, policy, path, "key")
    if problem:
        return problem
    for left, right in pairs:
        if found := _difference(expected[left], actual[right], policy, f"{path}[{_show(left, 30)}]"):
            return found
    return None


def _pair(
    expected: Collection[Any], actual: Collection[Any], policy: Policy, path: str, what: str
) -> tuple[list[tuple[Any, Any]], str | None]:
    """Partners among the members of two sets or the keys of two dicts, and what has none.

    Exact partners are found by their text; only what is left, floats that are merely close, is matched by trying.
    """
    by_text = {_canon(item, policy): item for item in actual}
    pairs, missing = [], []
    for item in expected:
        text = _canon(item, policy)
        if text in by_text:
            pairs.append((item, by_text.pop(text)))
        else:
            missing.append(item)
    extra = list(by_text.values())
    if len(expected) == len(actual):
        for item in tuple(missing):
            partner = next((index for index, other in enumerate(extra) if same(item, other, policy)), None)
            if partner is not None:
                pairs.append((item, extra.pop(partner)))
                missing.remove(item)
    if missing:
        return (pairs, f"at {path or 'the value'}: the {what} {_show(missing[0])} is missing from {_show(actual)}")
    if extra:
        return (pairs, f"at {path or 'the value'}: the {what} {_show(extra[0])} is not expected in {_show(expected)}")
    return pairs, None


def _canon(item: Any, policy: Policy) -> str:
    """A text that is equal exactly for members or keys that the policy holds for equal, close floats apart."""
    return encode(_normal(item, policy))


def _normal(item: Any, policy: Policy) -> Hashable:
    match item:
        case bool() | None | str() | bytes():
            return item
        case int() if policy.int_as_float and abs(item) < SAFE_INT:
            return float(item)
        case float() if item == 0 and (policy.float_rel or policy.float_abs):
            return 0.0
        case tuple() | list():
            return tuple(_normal(part, policy) for part in item)
        case set() | frozenset():
            return frozenset(_normal(part, policy) for part in item)
        case Obj():
            return Obj(item.name, tuple((name, _normal(part, policy)) for name, part in sorted(item.fields)))
    return item  # type: ignore[no-any-return]


def _report(expected: Any, actual: Any, path: str) -> str:
    left, right = _show(expected), _show(actual)
    return f"at {path}: expected {left}, got {right}" if path else f"expected {left}, got {right}"


def _show(value: Any, width: int = 80) -> str:
    try:
        return _clip(repr(value), width)
    except (ValueError, RecursionError):  # an integer beyond sys.set_int_max_str_digits, or a value too deep
        return f"a very large {type(value).__name__}"


def _clip(text: str, width: int = 80) -> str:
    return text if len(text) <= width else text[: width - 1] + "…"
