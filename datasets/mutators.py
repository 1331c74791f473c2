"""New inputs from given ones: varied, of the same kinds, the same for the same seed.

The given inputs are joined into one ``Place`` per parameter: which kinds of value were seen there, and which values. New
inputs stay inside that join: ints near the magnitudes seen, strings over the characters seen (and their class: a lower-case
letter brings the other lower-case letters, nothing ASCII brings anything else), tuples of the arities seen, elements of the
kinds seen among the elements. What was only seen empty stays empty. They vary the structure: empty and single, duplicates,
sorted and reversed, one item more or less, zero and negative, parameters that refer to each other.
"""

from __future__ import annotations

import math
import random
import string
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any, Literal

from dragoman.datasets.values import Obj, encode

#: Inputs that a translator may learn from.
SEED_EVIDENCE = 20_230_704
#: Inputs that only the verifier sees; another stream than the evidence.
SEED_FUZZ = 97_531

#: Values, those inside of others included, that are made afresh for one input: tables of tables are not drawn as large as they were given.
MOST = 5_000

_LETTERS = "abc"
_CLASSES = (string.ascii_lowercase, string.ascii_uppercase, string.digits)


def mutate(inputs: Sequence[tuple[Any, ...]], seed: int, n: int) -> list[tuple[Any, ...]]:
    """Up to ``n`` new inputs of the kinds of the given ones; fewer where there are not so many.

    A pure function of the inputs, their order included, and the seed; a larger ``n`` only appends. No input repeats another or a
    given one, and none shares an object with them.

    Raises:
        CodecError: an input holds what is no host value.
    """
    texts = [encode(list(args)) for args in inputs]
    made: list[tuple[Any, ...]] = []
    if not inputs or not any(inputs):
        return made
    seen = set(texts)
    mutator = _Mutator(random.Random(f"{seed} {' '.join(texts)}"), inputs)
    for _ in range(20 * n + 50):
        if len(made) == n:
            break
        args = tuple(copied(value) for value in mutator.args())
        if (text := encode(list(args))) not in seen:
            seen.add(text)
            made.append(args)
    return made


def copied(value: Any) -> Any:
    """A copy that shares no mutable part with the value, and none with itself."""
    match value:
        case list():
            return [copied(item) for item in value]
        case tuple():
            return tuple(copied(item) for item in value)
        case set():
            return {copied(item) for item in value}
        case frozenset():
            return frozenset(copied(item) for item in value)
        case dict():
            return {copied(key): copied(item) for key, item in value.items()}
        case Obj():
            return Obj(value.name, tuple((name, copied(item)) for name, item in value.fields))
    return value


# --- what was seen ----------------------------------------------------------------------------------------------------


def kind(value: Any) -> str:
    """The kind of a value without its parts: ``int``, ``list``, ``tuple/2``, ``Obj Point x y`` …"""
    match value:
        case tuple():
            return f"tuple/{len(value)}"
        case Obj():
            return " ".join(("Obj", value.name, *(name for name, _ in value.fields)))
    for base in (bool, int, float, str, bytes, list, set, frozenset, dict):
        if isinstance(value, base):
            return base.__name__
    return type(value).__name__


@dataclass(frozen=True)
class Shape:
    """The values of one kind seen at a place, and the places inside them.

    ``parts``: of a list or set its elements, of a tuple or Obj each of its items, of a dict its keys and its values.
    ``by_key``: in a dict whose values are of several kinds (a record), what was seen under each key.
    """

    kind: str
    values: tuple[Any, ...]
    parts: tuple[Place, ...] = ()
    by_key: tuple[tuple[Any, Place], ...] = ()

    # What is asked of a shape is asked for every value drawn, and there may be a hundred thousand values.

    @cached_property
    def longest(self) -> int:
        return max(len(value) for value in self.values)

    @cached_property
    def extremes(self) -> tuple[Any, Any]:
        """The least and the greatest value."""
        return min(self.values), max(self.values)

    @cached_property
    def alphabet(self) -> tuple[list[str], list[str]]:
        """The characters seen, and those of their classes."""
        seen = sorted({character for value in self.values for character in value})
        wide = [character for members in _CLASSES if any(c in members for c in seen) for character in members]
        return (seen, wide or seen) if seen else (list(_LETTERS), list(_LETTERS))

    @cached_property
    def table(self) -> Literal["square", "rectangle"] | None:
        """Where all lists seen here are such tables, at least one of two rows or more."""
        tables = [value for value in self.values if value]
        rows = [[len(row) for row in value] for value in tables if all(isinstance(row, list) for row in value)]
        if len(rows) < len(tables) or not any(len(lengths) > 1 for lengths in rows) or not all(min(lengths) > 0 for lengths in rows):
            return None
        if any(len(set(lengths)) > 1 for lengths in rows):
            return None
        return "square" if all(lengths[0] == len(lengths) for lengths in rows) else "rectangle"

    @cached_property
    def is_sorted(self) -> bool:
        """Whether every longer list seen here is sorted, as a program may ask of its argument."""
        long = [value for value in self.values if len(value) > 2]
        return bool(long) and all(_ordered(value) == value for value in long)


@dataclass(frozen=True)
class Place:
    """Everything seen at one place of the inputs, by kind; no shapes where nothing was seen."""

    shapes: tuple[Shape, ...] = ()

    @cached_property
    def longest(self) -> int:
        """The length of the longest list."""
        return max(shape.longest for shape in self.shapes if shape.kind.startswith("list"))

    def shape(self, value: Any) -> Shape | None:
        """The shape that this value belongs to."""
        name = kind(value)
        return next((shape for shape in self.shapes if shape.kind == name), None)

    def accepts(self, value: Any) -> bool:
        """Whether a value, with all its parts, is of kinds seen here."""
        shape = self.shape(value)
        if shape is None:
            return False
        return all(place.accepts(part) for place, parts in zip(shape.parts, _parts(value), strict=True) for part in parts)


def _parts(value: Any) -> list[list[Any]]:
    """The values that belong to each of a shape's ``parts``."""
    match value:
        case list():
            return [value]
        case set() | frozenset():
            return [sorted(value, key=encode)]
        case tuple():
            return [[item] for item in value]
        case dict():
            return [list(value), list(value.values())]
        case Obj():
            return [[item] for _, item in value.fields]
    return []


def join(values: Sequence[Any]) -> Place:
    """The place where all these values were seen."""
    by_kind: dict[str, list[Any]] = {}
    for value in values:
        by_kind.setdefault(kind(value), []).append(value)
    shapes = []
    for name, group in by_kind.items():
        columns = zip(*(_parts(value) for value in group), strict=True)
        parts = tuple(join([part for column in column_group for part in column]) for column_group in columns)
        by_key: tuple[tuple[Any, Place], ...] = ()
        if name == "dict" and len(parts[1].shapes) > 1:
            keys = list(dict.fromkeys(key for value in group for key in value))
            by_key = tuple((key, join([value[key] for value in group if key in value])) for key in keys)
        shapes.append(Shape(name, tuple(group), parts, by_key))
    return Place(tuple(shapes))


# --- what is made of it -----------------------------------------------------------------------------------------------


class _Mutator:
    """Draws inputs; all its choices come from ``rng``."""

    def __init__(self, rng: random.Random, inputs: Sequence[tuple[Any, ...]]) -> None:
        self.rng = rng
        self.inputs = [args for args in inputs if args]
        width = max(len(args) for args in self.inputs)
        self.places = [join([args[index] for args in self.inputs if index < len(args)]) for index in range(width)]
        self._room = MOST
        self.related = {pair for args in self.inputs for pair in self._related(args)}

    def args(self) -> list[Any]:
        """One input: a given one with one or all parameters changed, or put together from several."""
        rng = self.rng
        self._room = MOST
        args = list(rng.choice(self.inputs))
        chosen = rng.randrange(len(args))
        mode = rng.random()
        if mode < 0.45:
            args[chosen] = self.change(args[chosen], self.places[chosen])
            if rng.random() < 0.3:
                other = rng.randrange(len(args))
                args[other] = self.change(args[other], self.places[other])
        elif mode < 0.60:
            args[chosen] = self.edge(args[chosen], self.places[chosen])
        elif mode < 0.90:
            args = [self.draw(place) for place, _ in zip(self.places, args, strict=False)]
        else:
            args = [rng.choice(self._seen(index)) for index, _ in enumerate(args)]
            args[chosen] = self.change(args[chosen], self.places[chosen])
        return self.relate(args)

    def _seen(self, index: int) -> list[Any]:
        return [args[index] for args in self.inputs if index < len(args)]

    # Parameters that refer to each other: an element, a key, a substring, an index, a length.

    def _related(self, args: Sequence[Any]) -> Iterator[tuple[int, int]]:
        for one, value in enumerate(args):
            for other, container in enumerate(args):
                if one != other and _holds(container, value):
                    yield one, other

    def relate(self, args: list[Any]) -> list[Any]:
        """Sometimes replace a parameter by something taken from another; often, where the given inputs do so."""
        rng = self.rng
        pairs = [(one, other) for one, _ in enumerate(args) for other, _ in enumerate(args) if one != other]
        rng.shuffle(pairs)
        for one, other in pairs:
            if rng.random() < (0.5 if (one, other) in self.related else 0.1):
                place = self.places[one]
                fitting = [value for value in self._taken_from(args[other]) if place.accepts(value)]
                if fitting:
                    args[one] = rng.choice(fitting)
                    break
        return args

    def _taken_from(self, container: Any) -> list[Any]:
        rng = self.rng
        values = [part for parts in _parts(container) for part in parts]
        if isinstance(container, str) and container:
            start = rng.randrange(len(container))
            values += [container[start], container[start : start + rng.randint(1, 3)]]
        if isinstance(container, (str, list, tuple, dict, set, frozenset)) and container:
            values += [rng.randrange(len(container)), len(container)]
        return values

    # One value.

    def draw(self, place: Place) -> Any:
        """A value of this place, made afresh."""
        return self.draw_shape(self._pick_shape(place))

    def _pick_shape(self, place: Place) -> Shape:
        return self.rng.choices(place.shapes, [len(shape.values) for shape in place.shapes])[0]

    def draw_shape(self, shape: Shape) -> Any:
        """A value of this kind, made afresh."""
        rng = self.rng
        self._room -= 1
        name = shape.kind.split("/")[0].split(" ")[0]
        match name:
            case "bool":
                return rng.random() < 0.5
            case "int":
                return self._int(shape)
            case "float":
                return self._float(shape)
            case "str":
                return self._text(shape)
            case "bytes":
                pool = sorted({byte for value in shape.values for byte in value})
                return bytes(rng.choices(pool, k=rng.randint(0, shape.longest + 3))) if pool else b""
            case "list":
                return self._list(shape)
            case "set" | "frozenset":
                members = [self.draw(shape.parts[0]) for _ in range(self._length(shape))]
                return set(members) if name == "set" else frozenset(members)
            case "dict":
                keys = [self.draw(shape.parts[0]) for _ in range(self._length(shape))]
                return {key: self._under(shape, key) for key in keys}
            case "tuple":
                return tuple(self.draw(place) for place in shape.parts)
            case "Obj":
                first = shape.values[0]
                return Obj(
                    first.name, tuple((field, self.draw(place)) for (field, _), place in zip(first.fields, shape.parts, strict=True))
                )
        return rng.choice(shape.values)

    def _length(self, shape: Shape) -> int:
        return min(self.rng.randint(0, shape.longest + 3), max(self._room, 0)) if shape.parts[0].shapes else 0

    def _under(self, shape: Shape, key: Any) -> Any:
        """A value for a dict's key: of the kind seen under this key, if it was seen."""
        return self.draw(next((place for known, place in shape.by_key if known == key), shape.parts[1]))

    def _int(self, shape: Shape) -> int:
        rng = self.rng
        low: int = shape.extremes[0]
        high: int = shape.extremes[1]
        # Not beyond what was seen by more than a little: many programs count up to their argument, or worse.
        limit = max(abs(low) + 3, abs(high) + 3, 9)
        draws: list[tuple[int, Callable[[], int]]] = [
            (30, lambda: rng.choice(shape.values) + rng.randint(-3, 3)),
            (30, lambda: rng.randint(min(low, 0), max(high, min(limit, 9)))),
            (15, lambda: rng.choice(shape.values)),
            (10, lambda: rng.choice((0, 1, 2))),
            (25 if low < 0 else 8, lambda: -rng.randint(1, limit)),
        ]
        drawn = rng.choices([draw for _, draw in draws], [weight for weight, _ in draws])[0]()
        return max(-limit, min(limit, drawn))

    def _float(self, shape: Shape) -> float:
        rng = self.rng
        finite = [value for value in shape.values if abs(value) < float("inf")]
        if not finite:
            return float(rng.choice(shape.values))
        low, high = min(finite), max(finite)
        digits = max(17 if "e" in repr(value) else len(repr(value).partition(".")[2]) for value in finite)
        draws: list[tuple[int, Callable[[], float]]] = [
            (30, lambda: round(rng.uniform(min(low, 0.0), max(high, 1.0)), digits)),
            (20, lambda: round(rng.choice(finite) + rng.choice((-1.0, -0.5, 0.5, 1.0)), max(digits, 1))),
            (15, lambda: rng.choice(shape.values)),
            (10, lambda: rng.choice((0.0, 1.0, 0.5))),
            (20 if low < 0 else 6, lambda: -rng.choice(finite)),
            (10, lambda: float(round(rng.choice(finite)))),
        ]
        # Adding zero turns -0.0 into 0.0, which is no number that a program's author has in mind.
        return rng.choices([draw for _, draw in draws], [weight for weight, _ in draws])[0]() + 0.0

    def _character(self, shape: Shape) -> str:
        seen, wide = shape.alphabet
        return self.rng.choice(seen if self.rng.random() < 0.75 else wide)

    def _text(self, shape: Shape) -> str:
        rng = self.rng
        if rng.random() < 0.4:
            return str(self.change_text(rng.choice(shape.values), shape))
        return "".join(self._character(shape) for _ in range(rng.randint(0, shape.longest + 4)))

    def _list(self, shape: Shape) -> list[Any]:
        rng = self.rng
        width = shape.table
        if width is not None:
            room = max(self._room, 1)
            rows = min(rng.randint(1, shape.longest + 2), math.isqrt(room) if width == "square" else room)
            columns = rows if width == "square" else min(rng.randint(1, shape.parts[0].longest + 1), max(room // rows, 1))
            inner = self._pick_shape(shape.parts[0])
            return [[self.draw(inner.parts[0]) for _ in range(columns)] for _ in range(rows)]
        items = [self.draw(shape.parts[0]) for _ in range(self._length(shape))]
        return _ordered(items) if shape.is_sorted and rng.random() < 0.7 else items

    # A value near a given one.

    def change(self, value: Any, place: Place) -> Any:
        """A value of this place that is close to a given one; sometimes of another kind seen here."""
        shape = place.shape(value)
        if shape is None or (len(place.shapes) > 1 and self.rng.random() < 0.2):
            return self.draw(place)
        match value:
            case str():
                return self.change_text(value, shape)
            case list():
                return self.change_list(value, shape)
            case set() | frozenset():
                return type(value)(self.change_items(sorted(value, key=encode), shape))
            case dict():
                return self.change_dict(value, shape)
            case tuple() if value:
                at = self.rng.randrange(len(value))
                return (*value[:at], self.change(value[at], shape.parts[at]), *value[at + 1 :])
            case Obj() if value.fields:
                at = self.rng.randrange(len(value.fields))
                name, item = value.fields[at]
                return Obj(value.name, (*value.fields[:at], (name, self.change(item, shape.parts[at])), *value.fields[at + 1 :]))
        return self.draw_shape(shape)

    def change_text(self, text: str, shape: Shape) -> str:
        rng = self.rng
        at = rng.randint(0, len(text))
        end = rng.randint(at, len(text))
        longest = 2 * shape.longest + 4
        changes: list[Callable[[], str]] = [
            lambda: text[:at] + self._character(shape) + text[at:],
            lambda: text[:at] + self._character(shape) + text[at + 1 :],
            lambda: text[:at] + text[at + 1 :],
            lambda: text[:at] + text[end:],
            lambda: text[at:end],
            lambda: text[:at] + text[at:end] * 2 + text[end:],
            lambda: text[::-1],
            lambda: "".join(rng.sample(text, len(text))),
            lambda: text + rng.choice(shape.values),
            lambda: self._change_words(text),
        ]
        if text.isascii() and text.upper() != text.lower():
            # Only among the cases seen, so that a lower-case alphabet stays one.
            allowed = {character for characters in shape.alphabet for character in characters}
            cases = [case for case in (str.upper, str.lower, str.swapcase, str.title) if set(case(text)) <= allowed]
            changes += [lambda: rng.choice(cases)(text)] if cases else []
        return rng.choice(changes)()[:longest]

    def _change_words(self, text: str) -> str:
        """The words between one separator, shuffled, doubled or dropped: the structure of text that is parsed."""
        rng = self.rng
        separators = sorted({character for character in text if not character.isalnum()})
        if not separators:
            return text * 2
        separator = rng.choice(separators)
        words = text.split(separator)
        at = rng.randrange(len(words))
        change = rng.randrange(3)
        if change == 0:
            rng.shuffle(words)
        elif change == 1:
            words.insert(at, rng.choice(words))
        else:
            del words[at]
        return separator.join(words)

    def change_list(self, items: list[Any], shape: Shape) -> list[Any]:
        if shape.table is None:
            changed = self.change_items(items, shape)
            return _ordered(changed) if shape.is_sorted and self.rng.random() < 0.7 else changed
        # A table stays a table: rows move, cells change.
        rng = self.rng
        rows = [list(row) for row in items]
        inner = self._pick_shape(shape.parts[0])
        cells = [(i, j) for i, row in enumerate(rows) for j, _ in enumerate(row)]
        if not cells or rng.random() < 0.3:
            return self.draw_shape(shape)  # type: ignore[no-any-return]
        if rng.random() < 0.4:
            rng.shuffle(rows)
            return rows
        for i, j in rng.sample(cells, min(len(cells), rng.randint(1, 3))):
            rows[i][j] = self.change(rows[i][j], inner.parts[0])
        return rows

    def change_items(self, items: list[Any], shape: Shape) -> list[Any]:
        """The items of a list or set with one change."""
        rng = self.rng
        place = shape.parts[0]
        if not place.shapes:
            return []
        if not items:
            return [self.draw(place)]
        at = rng.randrange(len(items))
        changes: list[Callable[[], list[Any]]] = [
            lambda: [*items[:at], self.draw(place), *items[at:]],
            lambda: [*items[:at], self.change(items[at], place), *items[at + 1 :]],
            lambda: [self.change(item, place) if rng.random() < 0.5 else item for item in items],
            lambda: items[:at] + items[at + 1 :],
            lambda: items[at:],
            lambda: [*items[:at], items[at], *items[at:]],
            lambda: [*items, rng.choice(items)],
            lambda: items[::-1],
            lambda: rng.sample(items, len(items)),
            lambda: _ordered(items),
            lambda: _ordered(items)[::-1],
        ]
        return rng.choice(changes)()

    def change_dict(self, items: dict[Any, Any], shape: Shape) -> dict[Any, Any]:
        rng = self.rng
        if not shape.parts[0].shapes:
            return {}
        pairs = list(items.items())
        if not pairs:
            key = self.draw(shape.parts[0])
            return {key: self._under(shape, key)}
        at = rng.randrange(len(pairs))
        key, value = pairs[at]
        match rng.randrange(6):
            case 0:
                del pairs[at]
            case 1:
                new = self.draw(shape.parts[0])
                pairs.append((new, self._under(shape, new)))
            case 2:
                pairs[at] = (self.change(key, shape.parts[0]), value)
            case 3:
                rng.shuffle(pairs)
            case _:
                known = next((place for known, place in shape.by_key if known == key), shape.parts[1])
                pairs[at] = (key, self.change(value, known))
        return dict(pairs)

    def edge(self, value: Any, place: Place) -> Any:
        """A value at the edge of its kind."""
        rng = self.rng
        if len(place.shapes) > 1:
            value = rng.choice(rng.choice(place.shapes).values)
        match value:
            case bool():
                return not value
            case int():
                return rng.choice((0, 1, -1, -value))
            case float():
                return rng.choice((0.0, 1.0, 0.0 - value))
            case str():
                return rng.choice(("", value[:1], value[-1:] * min(3, len(value)), value + value))
            case bytes():
                return rng.choice((b"", value[:1]))
            case list():
                shape = place.shape(value)
                if shape is not None and shape.table:
                    return rng.choice(([], value[::-1]))
                return rng.choice(([], value[:1], value[-1:] * min(3, len(value))))
            case set() | frozenset():
                return type(value)(sorted(value, key=encode)[: rng.randint(0, 1)])
            case dict():
                return dict(list(value.items())[: rng.randint(0, 1)])
        return self.change(value, place)


def _holds(container: Any, value: Any) -> bool:
    """Whether one parameter is an element, a key or a substring of another."""
    if isinstance(container, str):
        return isinstance(value, str) and value != "" and value in container
    return any(kind(part) == kind(value) and part == value for parts in _parts(container) for part in parts)


def _ordered(items: Sequence[Any]) -> list[Any]:
    try:
        return sorted(items)
    except TypeError:
        return list(items)
