"""PHP as a target: what comes out reads as PHP."""

from __future__ import annotations

import pytest

from dragoman.transpile.frontends import frontend
from dragoman.transpile.generators import generator


def translated(source: str) -> str:
    """The PHP of a Python module, without helpers and the opening lines."""
    generated = generator("php", "python").generate(frontend("python").parse(source))
    assert generated.complete, generated.diagnostics
    own = [line.text for line in generated.lines if not any(":@" in rule for rule in line.rules)]
    return "\n".join(own).partition("declare(strict_types=1);")[2].strip()


READABLE = {
    "counting in an array": (
        """
def counts(words: list[str]) -> dict[str, int]:
    seen: dict[str, int] = {}
    for word in words:
        seen[word] = seen.get(word, 0) + 1
    return seen
""",
        """
function counts(array $words): array
{
    $seen = [];
    foreach ($words as $word) {
        $seen[$word] = ($seen[$word] ?? 0) + 1;
    }
    return $seen;
}
""",
    ),
    "an argument that is changed is passed by reference": (
        """
def add(items: list[int], more: int) -> None:
    for i in range(more):
        items.append(i)
""",
        """
function add(array &$items, int $more): void
{
    for ($i = 0; $i < $more; $i++) {
        $items[] = $i;
    }
}
""",
    ),
    "integers beyond 64 bits": (
        """
def shifted(n: int) -> int:
    return (1000000000000000000000 + n) // 7
""",
        """
function shifted(int $n): GMP
{
    return gmp_div_q(gmp_init('1000000000000000000000') + $n, 7);
}
""",
    ),
    "a sort with a mixed key": (
        """
def by_age(people: list[tuple[str, int]]) -> None:
    people.sort(key=lambda p: (-p[1], p[0]))
""",
        """
function byAge(array &$people): void
{
    usort($people, fn($a, $b) => ($b[1] <=> $a[1]) ?: strcmp($a[0], $b[0]));
}
""",
    ),
}


@pytest.mark.parametrize("name", READABLE)
def test_readable(name: str) -> None:
    source, expected = READABLE[name]
    assert translated(source.strip()) == expected.strip()
