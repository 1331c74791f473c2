"""What can go wrong with suites and values.

DragomanError
└── DatasetError            2  a suite, a record or a value is not what it should be
    ├── CodecError          2  (also a ValueError) text is not a canonical value, or a value has no encoding
    ├── RecordError         2  one record is malformed: file, line, field
    ├── SuiteError          2  unknown suite, missing path, nothing readable in it
    └── RecordingError      3  (also an InfrastructureError) the caller's runner failed while recording what a source program does
"""

from __future__ import annotations

from dragoman.rules.errors import DragomanError, InfrastructureError


class DatasetError(DragomanError):
    """Any error of this package."""

    exit_code = 2


class CodecError(DatasetError, ValueError):
    """Text that is not a canonical value, or a value without a canonical encoding."""


class RecordError(DatasetError):
    """One malformed record; the good records around it still load.

    ``where`` is the file; ``line`` counts from 1, and is 0 in a format without lines; ``record`` is the record's id, or its
    position where it has none; ``field`` is a path such as ``tests[2].expected``, empty where no field is to blame.
    """

    def __init__(self, where: str, line: int, field: str, problem: str, record: str = "") -> None:
        self.where, self.line, self.field, self.problem, self.record = where, line, field, problem, record
        place = f"{where}:{line}" if line else where
        about = f" record {record}:" if record else ""
        at = f" field {field}:" if field else ""
        super().__init__(f"{place}:{about}{at} {problem}")


class SuiteError(DatasetError):
    """A suite that cannot be loaded at all."""


class RecordingError(DatasetError, InfrastructureError):
    """The runner given by the caller did not bring back a recording."""

    exit_code = 3
