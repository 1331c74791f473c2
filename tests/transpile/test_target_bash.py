"""Bash as a target: what comes out reads as Bash."""

from __future__ import annotations

import pytest

from dragoman.transpile.frontends import frontend
from dragoman.transpile.generators import generator


def translated(source: str) -> str:
    """The Bash of a Python module, without what every file begins with and without helpers."""
    generated = generator("bash", "python").generate(frontend("python").parse(source))
    assert generated.complete, generated.diagnostics
    own = [line.text for line in generated.lines if not any(":@" in rule for rule in line.rules)]
    return "\n".join(own[2:]).strip()


def refused(source: str) -> list[str]:
    return [d.code for d in generator("bash", "python").generate(frontend("python").parse(source)).diagnostics]


READABLE = {
    "counting in a dict": (
        """
def counts(words: list[str]) -> dict[str, int]:
    seen: dict[str, int] = {}
    for word in words:
        seen[word] = seen.get(word, 0) + 1
    return seen
""",
        """
counts() {
    local -n words=$1
    local -A seen=()
    local -a seen_keys=()
    local word
    for word in "${words[@]}"; do
        put seen "$word" $(( ${seen[.$word]-0} + 1 ))
    done
    pairs_of seen
}
""",
    ),
    "an exception by class": (
        """
def number(text: str) -> int:
    try:
        return int(text)
    except ValueError:
        return -1
""",
        """
number() {
    local text=$1
    ERROR=
    for _ in try; do
        parse_int "$text" || break
        return
    done
    case $ERROR in
        "") ;;
        UnicodeDecodeError | UnicodeEncodeError | UnicodeError | UnicodeTranslateError | ValueError)
            ERROR=
            REPLY=-1
            return
            ;;
        *) return 1 ;;
    esac
}
""",
    ),
    "a filter and a mean": (
        """
def mean_of_odds(xs: list[int]) -> int:
    odd = [x for x in xs if x % 2]
    if not odd or len(odd) > 10:
        return 0
    return sum(odd) // len(odd)
""",
        """
mean_of_odds() {
    local -n xs=$1
    local -a odd=()
    local -i x
    for x in "${xs[@]}"; do
        if (( x & 1 )); then
            odd+=("$x")
        fi
    done
    if (( ${#odd[@]} == 0 || ${#odd[@]} > 10 )); then
        REPLY=0
        return
    fi
    sum "${odd[@]}" || return
    floor_div "$REPLY" "${#odd[@]}"
}
""",
    ),
    "a text that grows": (
        """
def joined(names: list[str], sep: str) -> str:
    out = ''
    for i, name in enumerate(names):
        if i > 0 and name.isupper():
            out += sep
        out += name.strip().lower()
    return out
""",
        """
joined() {
    local -n names=$1
    local sep=$2
    local out=""
    local -i i
    for (( i = 0; i < ${#names[@]}; i++ )); do
        local name=${names[i]}
        if (( i > 0 )) && [[ $name == *[[:upper:]]* && $name != *[[:lower:]]* ]]; then
            out+=$sep
        fi
        strip "$name"
        out+=${REPLY,,}
    done
    REPLY=$out
}
""",
    ),
    "a function that calls itself": (
        """
def fib(n: int) -> int:
    if n < 2:
        return n
    return fib(n - 1) + fib(n - 2)
""",
        """
fib() {
    local -i n=$1
    descend || return
    if (( n < 2 )); then
        REPLY=$n
        return
    fi
    fib $(( n - 1 )) || return
    local value=$REPLY
    fib $(( n - 2 )) || return
    checked_sum "$value" "$REPLY"
}
""",
    ),
    "rows inside a list": (
        """
def bump(grid: list[list[int]], i: int) -> None:
    grid[i].append(len(grid))
""",
        """
bump() {
    local -n grid=$1
    local -i i=$2
    (( i < ${#grid[@]} && i >= -${#grid[@]} )) || raise IndexError "list index out of range" || return
    local -a inner="(${grid[i]})"
    inner+=("${#grid[@]}")
    grid[i]=${inner[*]@Q}
}
""",
    ),
    "a loop that is left from inside a try": (
        """
def first_number(words: list[str]) -> int:
    found = 0
    for word in words:
        try:
            found = int(word)
            break
        except ValueError:
            continue
    return found
""",
        """
first_number() {
    local -n words=$1
    local -i found=0
    local word
    for word in "${words[@]}"; do
        ERROR=
        for _ in try; do
            parse_int "$word" || break
            found=$REPLY
            break 2
        done
        case $ERROR in
            "") ;;
            UnicodeDecodeError | UnicodeEncodeError | UnicodeError | UnicodeTranslateError | ValueError)
                ERROR=
                continue
                ;;
            *) return 1 ;;
        esac
    done
    REPLY=$found
}
""",
    ),
}


@pytest.mark.parametrize("name", READABLE)
def test_reads_as_bash(name: str) -> None:
    source, expected = READABLE[name]
    assert translated(source) == expected.strip()


def test_a_product_that_grows_is_checked() -> None:
    text = translated("def f(n: int) -> int:\n    p = 1\n    for i in range(1, n):\n        p *= i\n    return p\n")
    assert 'checked_product "$p" "$i" || return' in text


def test_an_integer_beyond_64_bits_is_left_to_bc() -> None:
    text = translated("def f(n: int) -> int:\n    return n * 100000000000000000000\n")
    assert "big " in text


REFUSED = {
    "alias": "def f(xs: list[int]) -> list[int]:\n    rows = [xs]\n    xs.append(1)\n    return rows[0]\n",
    "text": "def f(s: str) -> str:\n    return s + '\\0'\n",
    "union": "def f(x: int | float) -> bool:\n    return x == 1\n",
    "closure": "from typing import Callable\n\n\ndef f(n: int) -> Callable[[int], int]:\n    return lambda x: x + n\n",
}


@pytest.mark.parametrize("code", REFUSED)
def test_what_would_be_wrong_is_refused(code: str) -> None:
    assert refused(REFUSED[code]) == [code]
