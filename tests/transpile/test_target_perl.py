"""Perl as a target: what comes out reads as Perl."""

from __future__ import annotations

import pytest

from dragoman.transpile.frontends import frontend
from dragoman.transpile.generators import generator


def translated(source: str) -> str:
    """The Perl of a Python module, from its first function or class on."""
    generated = generator("perl", "python").generate(frontend("python").parse(source))
    assert generated.complete, generated.diagnostics
    own = [line.text for line in generated.lines if not any(":@" in rule for rule in line.rules)]
    start = next(i for i, text in enumerate(own) if text.startswith(("sub ", "package ", "# ")))
    return "\n".join(own[start:]).strip()


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
sub counts($words) {
    my $seen = {};
    for my $word (@$words) {
        $seen->{$word} = ($seen->{$word} // 0) + 1;
    }
    return $seen;
}
""",
    ),
    "a sort with a mixed key": (
        """
def by_age(people: list[tuple[str, int]]) -> list[str]:
    return [name for name, age in sorted(people, key=lambda p: (-p[1], p[0]))]
""",
        """
sub by_age($people) {
    return [map { my ($name, $age) = @$_; $name } sort { $b->[1] <=> $a->[1] || $a->[0] cmp $b->[0] } @$people];
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
sub number($text) {
    try {
        return parse_int($text);
    } catch ($error) {
        die $error unless is_error($error, 'ValueError');
        return -1;
    }
}
""",
    ),
    "a loop backwards": (
        """
def last_even(xs: list[int]) -> int:
    for i in range(len(xs) - 1, -1, -1):
        if xs[i] % 2 == 0:
            return i
    return -1
""",
        """
sub last_even($xs) {
    for my $i (reverse 0 .. $#$xs) {
        return $i if $xs->[$i] % 2 == 0;
    }
    return -1;
}
""",
    ),
    "slices and joins": (
        """
def shout(text: str) -> str:
    words = text.split()
    return ", ".join(w.upper() for w in words[1:] if w != "a")
""",
        """
sub shout($text) {
    my $words = [split(' ', $text)];
    return join(", ", map { uc($_) } grep { $_ ne "a" } @$words[1 .. $#$words]);
}
""",
    ),
    "a class": (
        """
class Account:
    def __init__(self, owner: str, balance: int = 0):
        self.owner = owner
        self.balance = balance

    def deposit(self, amount: int) -> None:
        if amount <= 0:
            raise ValueError(f"bad amount {amount}")
        self.balance += amount

    def describe(self) -> str:
        return f"{self.owner}: {self.balance:>8}"
""",
        r"""
package Account {
    sub new($class, $owner, $balance = 0) {
        my $self = bless {}, $class;
        $self->{owner} = $owner;
        $self->{balance} = $balance;
        return $self;
    }

    sub deposit($self, $amount) {
        die "ValueError: bad amount $amount\n" if $amount <= 0;
        $self->{balance} += $amount;
    }

    sub describe($self) {
        return $self->{owner} . ": " . sprintf('%8s', "" . $self->{balance});
    }
}
""",
    ),
    "closures that change a variable": (
        """
def total(xs: list[int]) -> int:
    result = 0

    def add(x: int) -> None:
        nonlocal result
        result += x

    for x in xs:
        add(x)
    return result
""",
        """
sub total($xs) {
    my $result = 0;
    my $add = sub ($x) {
        $result += $x;
    };
    for my $x (@$xs) {
        $add->($x);
    }
    return $result;
}
""",
    ),
    "a nested comprehension": (
        """
def pairs(n: int) -> list[tuple[int, int]]:
    return [(i, j) for i in range(n) for j in range(i) if (i + j) % 3 == 0]
""",
        """
sub pairs($n) {
    return [map { my $i = $_; map { [$i, $_] } grep { ($i + $_) % 3 == 0 } 0 .. $i - 1 } 0 .. $n - 1];
}
""",
    ),
}


def test_an_operator_that_dies_takes_no_more_than_its_text() -> None:
    text = translated("def f(xs: list[int]) -> list[int]:\n    return [xs.pop(), xs.pop(), len(xs)]\n")
    assert text.count('pop(@$xs) // die("IndexError: pop from empty list\\n"), ') == 2


@pytest.mark.parametrize("name", READABLE)
def test_reads_as_perl(name: str) -> None:
    source, expected = READABLE[name]
    assert translated(source) == expected.strip()


def test_a_product_that_grows_is_checked() -> None:
    text = translated("def f(n: int) -> int:\n    p = 1\n    for i in range(1, n):\n        p *= i\n    return p\n")
    assert "$p = exact($p * $i);" in text


def test_keys_of_several_types_are_refused() -> None:
    source = "def f(d: dict[int | str, int]) -> int:\n    return len(d)\n"
    generated = generator("perl", "python").generate(frontend("python").parse(source))
    assert [d.code for d in generated.diagnostics] == ["keys"]


def test_a_loop_that_only_repeats_has_no_variable() -> None:
    text = translated("def f(n: int) -> str:\n    s = ''\n    for _ in range(n):\n        s += 'a'\n    return s\n")
    assert "for (1 .. $n) {" in text
