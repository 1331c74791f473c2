"""Which precompiled header a C or C++ source may have: one with nothing but what the source itself includes before anything else."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

_START = r"[ \t]*#[ \t]*include[ \t]*<"
_LINE = rf"(?:{_START}[^>\n]*>)?[ \t]*(?://[^\n]*)?\n"


def flags(sets: Mapping[str, Sequence[str]], words: str) -> dict[str, tuple[str, ...]]:
    """For ``Prepared.flags``: a set of headers, by its name in ``words``, where the lines before a source's first other line include them all.

    So a missing ``#include`` stays an error, and a definition that would change a header keeps its effect.
    """
    return {
        r"\A" + "".join(rf"(?=(?:{_LINE})*{_START}{re.escape(header)}>)" for header in headers): tuple(
            word.replace("{set}", name) for word in words.split()
        )
        for name, headers in sets.items()
    }


def files(sets: Mapping[str, Sequence[str]]) -> dict[str, str]:
    """For ``Prepared.files``: each set as a file that includes its headers."""
    return {f"{name}.h": "".join(f"#include <{header}>\n" for header in headers) for name, headers in sets.items()}
