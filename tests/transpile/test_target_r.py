"""R as a target: what comes out reads as R."""

from __future__ import annotations

import pytest

from dragoman.transpile.frontends import frontend
from dragoman.transpile.generators import generator


def translated(source: str) -> str:
    """The R of a Python module, without helpers and imports."""
    generated = generator("r", "python").generate(frontend("python").parse(source))
    assert generated.complete, generated.diagnostics
    own = [line.text for line in generated.lines if not any(":@" in rule for rule in line.rules)]
    return "\n".join(own).strip()


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
counts <- function(words) {
  seen <- list()
  for (word in words) {
    seen[[entry_name(word)]] <- get_or(seen, entry_name(word), 0) + 1
  }
  seen
}
""",
    ),
    "a sort with a mixed key": (
        """
def by_age(people: list[tuple[str, int]]) -> list[str]:
    return [name for name, age in sorted(people, key=lambda p: (-p[1], p[0]))]
""",
        """
by_age <- function(people) {
  vapply(people[order(vapply(people, function(p) -p[[2]], numeric(1)), vapply(people, function(p) p[[1]], character(1)), method = "radix")], function(item) item[[1]], character(1))
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
number <- function(text) {
  error <- tryCatch({
    return(parse_int(text))
  }, error = identity)
  if (!is.null(error)) {
    if (!is_error(error, "ValueError")) stop(error)
    return(-1)
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
last_even <- function(xs) {
  for (i in rev(seq_along(xs)) - 1) {
    if (xs[[i + 1]] %% 2 == 0) return(i)
  }
  -1
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
        """
Account <- function(owner, balance = 0) {
  self <- structure(new.env(), class = "Account")
  self$deposit <- function(amount) {
    if (amount <= 0) stop(errorCondition(paste0("bad amount ", int_text(amount)), class = "ValueError"))
    self$balance <- exact(self$balance + amount)
    invisible(NULL)
  }
  self$describe <- function() {
    paste0(self$owner, ": ", sprintf("%8s", int_text(self$balance)))
  }
  self$owner <- owner
  self$balance <- balance
  self
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
total <- function(xs) {
  result <- 0
  add <- function(x) {
    result <<- exact(result + x)
    invisible(NULL)
  }
  for (x in xs) {
    add(x)
  }
  result
}
""",
    ),
    "a default and none": (
        """
def greet(name: str | None, times: int = 2) -> str:
    if name is None:
        return "nobody"
    return (name + "!") * times
""",
        """
greet <- function(name, times = 2) {
  if (is.null(name)) return("nobody")
  strrep(paste0(name, "!"), max(0, times))
}
""",
    ),
    "a nested comprehension": (
        """
def pairs(n: int) -> list[tuple[int, int]]:
    return [(i, j) for i in range(n) for j in range(i) if (i + j) % 3 == 0]
""",
        """
pairs <- function(n) {
  do.call(c, lapply(seq_len(max(0, n)) - 1, function(i) lapply(Filter(function(j) exact(i + j) %% 3 == 0, seq_len(max(0, i)) - 1), function(j) list(i, j))))
}
""",
    ),
}


@pytest.mark.parametrize("name", READABLE)
def test_reads_as_r(name: str) -> None:
    source, expected = READABLE[name]
    assert translated(source) == expected.strip()


def test_a_changed_argument_is_given_back() -> None:
    text = translated("def f(xs: list[int]) -> int:\n    xs.append(1)\n    return xs.pop()\n")
    assert text == "f <- function(xs) {\n  on.exit(give_back(xs), add = TRUE)\n  xs <- c(xs, 1)\n  pop(xs)\n}"


def test_a_vector_is_computed_with_at_once() -> None:
    text = translated("def f(xs: list[int]) -> list[int]:\n    return [x * 2 for x in xs]\n")
    assert "  exact(xs * 2)" in text


def test_a_second_name_of_what_is_changed_is_one_name_or_refused() -> None:
    merged = translated("def f(xs: list[int]) -> list[int]:\n    ys = xs\n    ys.append(1)\n    return xs\n")
    assert "ys" not in merged
    source = "def f(xs: list[int]) -> list[list[int]]:\n    out = [xs]\n    xs.append(1)\n    return out\n"
    generated = generator("r", "python").generate(frontend("python").parse(source))
    assert [d.code for d in generated.diagnostics] == ["alias"]


def test_integers_beyond_exact_numbers_are_refused() -> None:
    generated = generator("r", "python").generate(frontend("python").parse("def f() -> int:\n    return 9007199254740993\n"))
    assert [d.code for d in generated.diagnostics] == ["big-literal"]
