"""What all readers share: lines of a file, checked fields of a record, and the result with its errors."""

from __future__ import annotations

import gzip
import zlib
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

from dragoman.datasets.errors import CodecError, RecordError, SuiteError
from dragoman.datasets.problem import Problem
from dragoman.datasets.values import parse_json
from dragoman.rules.errors import did_you_mean

T = TypeVar("T")

_KINDS = {str: "a string", list: "a list", dict: "an object", bool: "true or false", int: "an integer"}


@dataclass(frozen=True, slots=True)
class Loaded:
    """What came out of a suite: the good problems in file order, and one error per malformed record."""

    problems: tuple[Problem, ...]
    errors: tuple[RecordError, ...] = ()


@dataclass(frozen=True, slots=True)
class Record:
    """One JSON object of a suite, with where it stands, so that every complaint names file, line and field."""

    data: Mapping[str, Any]
    where: str
    line: int = 0
    name: str = ""
    path: str = ""

    def error(self, field: str, problem: str) -> RecordError:
        """An error about ``field``; an empty field blames the record itself."""
        full = f"{self.path}.{field}" if self.path and field else self.path or field
        return RecordError(self.where, self.line, full, problem, self.name)

    def get(self, field: str, kind: type[T], default: T | None = None) -> T:
        """The field's value, which must be of this kind; without a default it must be there.

        Raises:
            RecordError: the field is missing or of another kind.
        """
        if field not in self.data:
            if default is not None:
                return default
            raise self.error(field, "is missing" + did_you_mean(field, self.data))
        value = self.data[field]
        if not isinstance(value, kind) or (kind is int and isinstance(value, bool)):
            raise self.error(field, f"should be {_KINDS[kind]}, is {_describe(value)}")
        return value

    def get_or_none(self, field: str, kind: type[T]) -> T | None:
        """As ``get``, but a field that is absent or null is None."""
        return None if self.data.get(field) is None else self.get(field, kind)

    def items(self, field: str, kind: type[T]) -> list[T]:
        """The members of a list field, each of this kind; an absent field is empty."""
        values = self.get(field, list, [])
        for index, value in enumerate(values):
            if not isinstance(value, kind):
                raise self.error(f"{field}[{index}]", f"should be {_KINDS[kind]}, is {_describe(value)}")
        return values

    def inner(self, field: str, index: int, data: Mapping[str, Any]) -> Record:
        """The record inside ``field[index]``."""
        return Record(data, self.where, self.line, self.name, f"{self.path}.{field}[{index}]".lstrip("."))

    def only(self, known: Iterable[str]) -> None:
        """Refuse fields that the format does not have. Raises ``RecordError``."""
        known = tuple(known)
        for field in self.data:
            if field not in known:
                raise self.error(field, "is not a field of this format." + did_you_mean(field, known))


def _describe(value: Any) -> str:
    if value is None:
        return "null"
    return "a number" if isinstance(value, (int, float)) and not isinstance(value, bool) else _KINDS.get(type(value), "something else")


def read_bytes(path: Path) -> bytes:
    """A suite's file, unpacked when its name ends in ``.gz``.

    Raises:
        SuiteError: there is no such file, or it cannot be read.
    """
    try:
        data = path.read_bytes()
        return gzip.decompress(data) if path.suffix == ".gz" else data
    except FileNotFoundError:
        raise SuiteError(f"{path}: no such file") from None
    except IsADirectoryError:
        raise SuiteError(f"{path} is a folder; name a file in it") from None
    except (OSError, EOFError, zlib.error) as error:
        raise SuiteError(f"{path}: cannot be read: {error}") from None


def stem(path: Path) -> str:
    """A file's name without ``.jsonl`` and ``.gz``."""
    return path.name.removesuffix(".gz").rsplit(".", 1)[0]


def read_lines(path: Path, id_field: str = "id") -> Iterator[Record | RecordError]:
    """The objects of a JSON Lines file; a line that holds none becomes an error. Raises ``SuiteError`` as ``read_bytes`` does."""
    for number, raw in enumerate(read_bytes(path).split(b"\n"), 1):
        if not raw.strip():
            continue
        try:
            data = parse_json(raw.decode())
        except UnicodeDecodeError as error:
            yield RecordError(str(path), number, "", f"not UTF-8: {error.reason} at byte {error.start}")
            continue
        except CodecError as error:
            yield RecordError(str(path), number, "", str(error))
            continue
        if isinstance(data, dict):
            yield Record(data, str(path), number, str(data.get(id_field, "")))
        else:
            yield RecordError(str(path), number, "", f"should be an object, is {_describe(data)}")


def read_array(path: Path, id_field: str = "id") -> Iterator[Record | RecordError]:
    """The objects of a file that holds one JSON list.

    Raises:
        SuiteError: there is no such file, or it holds no JSON list.
    """
    try:
        data = parse_json(read_bytes(path).decode())
    except (UnicodeDecodeError, CodecError) as error:
        raise SuiteError(f"{path}: {error}") from None
    if not isinstance(data, list):
        raise SuiteError(f"{path}: should be a list of records, is {_describe(data)}")
    for position, item in enumerate(data):
        if isinstance(item, dict):
            yield Record(item, str(path), 0, str(item.get(id_field, f"number {position}")))
        else:
            yield RecordError(str(path), 0, "", f"should be an object, is {_describe(item)}", f"number {position}")


def collect(records: Iterable[Record | RecordError], to_problem: Callable[[Record], Problem]) -> Loaded:
    """Turn records into problems; a record that is refused, or repeats an id, becomes an error and the others still load."""
    problems: dict[str, Problem] = {}
    errors: list[RecordError] = []
    for record in records:
        if isinstance(record, RecordError):
            errors.append(record)
            continue
        try:
            problem = to_problem(record)
            if problem.id in problems:
                raise record.error("id", f"'{problem.id}' stands in this file before")
            problems[problem.id] = problem
        except RecordError as error:
            errors.append(error)
    return Loaded(tuple(problems.values()), tuple(errors))
