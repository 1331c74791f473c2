"""A precompiled header holds nothing but what the source includes itself before anything else."""

from __future__ import annotations

import re

import pytest

from dragoman.executors import Executor, headers
from tests.support import missing

SETS = {"all": ["bits/stdc++.h"], "two": ["iostream", "vector"]}


@pytest.mark.parametrize(
    ("source", "found"),
    [
        ("#include <bits/stdc++.h>\nint main() {}\n", "all"),
        ("// words\n\n#include<assert.h>\n#  include <bits/stdc++.h> // all\n", "all"),
        ("#include <vector>\n#include <string>\n#include <iostream>\n", "two"),
        ("#include <vector>\nint x;\n#include <iostream>\n", None),
        ("#include <vector>\n#define x\n#include <iostream>\n", None),
        ("#define NDEBUG\n#include <bits/stdc++.h>\n", None),
        ("#if 0\n#include <bits/stdc++.h>\n#endif\n", None),
        ("// #include <bits/stdc++.h>\n", None),
        ("/*\n#include <bits/stdc++.h>\n*/\n", None),
        ('#include "bits/stdc++.h"\n', None),
        ("#include <vector>\n", None),
        ("", None),
    ],
)
def test_which_set_a_source_has(source: str, found: str | None) -> None:
    first = next((words for pattern, words in headers.flags(SETS, "-x {set}.pch").items() if re.search(pattern, source)), None)
    assert first == (None if found is None else ("-x", f"{found}.pch"))


@pytest.mark.parametrize("id_", ["cpp"])
@pytest.mark.parametrize(
    ("source", "ok"),
    [
        (
            "#include <iostream>\n#include <string>\n#include <vector>\nint main() { std::vector<std::string> v; std::cout << v.size(); }\n",
            True,
        ),
        ("#include <iostream>\n#include <string>\n#include <vector>\nint main() { std::map<int, int> m; }\n", False),
        ("#include <vector>\nint main() { std::regex r; }\n", False),
    ],
)
def test_a_missing_header_stays_an_error(id_: str, source: str, ok: bool) -> None:
    with Executor(slots=1) as executor:
        if not executor.toolchain(id_).found:
            missing(executor.toolchain(id_).why)
        assert executor.compile(id_, {"main.cpp": source}).ok is ok
