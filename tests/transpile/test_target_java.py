"""Java as a target: every rule's examples hold, and what comes out reads as Java."""

from __future__ import annotations

import pytest

from dragoman.transpile.frontends import frontend
from dragoman.transpile.generators import generator


def translated(source: str) -> str:
    """The methods of a Python module in Java, without the class around them, helpers and imports."""
    generated = generator("java", "python").generate(frontend("python").parse(source))
    assert generated.complete, generated.diagnostics
    own = [line.text for line in generated.lines if not any(":@" in rule for rule in line.rules)]
    inside = own[next(i for i, line in enumerate(own) if line.startswith("class ")) + 1 : -1]
    return "\n".join(line.removeprefix("    ") for line in inside).strip()


READABLE = {
    "counting in a map": (
        """
def counts(words: list[str]) -> dict[str, int]:
    seen: dict[str, int] = {}
    for word in words:
        seen[word] = seen.get(word, 0) + 1
    return seen
""",
        """
static Map<String, Long> counts(List<String> words) {
    Map<String, Long> seen = new LinkedHashMap<>();
    for (String word : words) {
        seen.merge(word, 1L, Long::sum);
    }
    return seen;
}
""",
    ),
    "a sort with a mixed key": (
        """
def by_age(people: list[tuple[str, int]]) -> list[tuple[str, int]]:
    return sorted(people, key=lambda p: (-p[1], p[0]))
""",
        """
static List<Pair<String, Long>> byAge(List<Pair<String, Long>> people) {
    return people.stream().sorted(Comparator.comparing((Pair<String, Long> p) -> p.second(), Comparator.reverseOrder()).thenComparing(p -> p.first())).collect(Collectors.toList());
}
""",
    ),
    "indices are ints": (
        """
def search(xs: list[int], wanted: int) -> int:
    for i in range(len(xs)):
        if xs[i] == wanted:
            return i
    return -1
""",
        """
static long search(List<Long> xs, long wanted) {
    for (int i = 0; i < xs.size(); i++) {
        if (xs.get(i) == wanted) {
            return i;
        }
    }
    return -1;
}
""",
    ),
    "parallel assignment": (
        """
def fibonacci(n: int) -> int:
    a, b = 0, 1
    for _ in range(n):
        a, b = b, a + b
    return a
""",
        """
static long fibonacci(long n) {
    long a = 0;
    long b = 1;
    for (long i = 0; i < n; i++) {
        long nextB = Math.addExact(a, b);
        a = b;
        b = nextB;
    }
    return a;
}
""",
    ),
    "an exchange": (
        """
def turn(xs: list[int]) -> None:
    for i in range(len(xs) // 2):
        j = len(xs) - 1 - i
        xs[i], xs[j] = xs[j], xs[i]
""",
        """
static void turn(List<Long> xs) {
    for (int i = 0; i < xs.size() / 2; i++) {
        int j = xs.size() - 1 - i;
        Collections.swap(xs, i, placeOf(j, xs.size()));
    }
}
""",
    ),
    "a loop over what holds lists": (
        """
def show() -> None:
    for name, xs in [("a", [1]), ("b", [2, 3])]:
        print(name, len(xs))
""",
        """
static void show() {
    for (Pair<String, List<Long>> pair : List.<Pair<String, List<Long>>>of(new Pair<>("a", new ArrayList<>(List.of(1L))), new Pair<>("b", new ArrayList<>(List.of(2L, 3L))))) {
        String name = pair.first();
        List<Long> xs = pair.second();
        System.out.println(name + " " + xs.size());
    }
}
""",
    ),
    "a closure that counts": (
        """
def calls(n: int) -> int:
    count = 0
    def visit(k: int) -> None:
        nonlocal count
        count += 1
        if k > 0:
            visit(k - 1)
    visit(n)
    return count
""",
        """
static long calls(long n) {
    long[] count = {0};
    visit(n, count);
    return count[0];
}

static void visit(long k, long[] count) {
    count[0]++;
    if (k > 0) {
        visit(k - 1, count);
    }
}
""",
    ),
    "exceptions": (
        """
def ratio(a: int, b: int) -> int:
    try:
        return a // b
    except ZeroDivisionError:
        raise ValueError("no ratio")
""",
        """
static long ratio(long a, long b) {
    try {
        return Math.floorDiv(a, b);
    } catch (ArithmeticException error) {
        throw new IllegalArgumentException("no ratio");
    }
}
""",
    ),
    "enumerate": (
        """
def places(names: list[str]) -> dict[str, int]:
    out: dict[str, int] = {}
    for i, name in enumerate(names):
        out[name] = i
    return out
""",
        """
static Map<String, Long> places(List<String> names) {
    Map<String, Long> out = new LinkedHashMap<>();
    for (int i = 0; i < names.size(); i++) {
        String name = names.get(i);
        out.put(name, (long) i);
    }
    return out;
}
""",
    ),
    "characters": (
        """
def vowels(text: str) -> int:
    return sum(1 for c in text if c in "aeiou")
""",
        """
static long vowels(String text) {
    long count = 0;
    for (char c : text.toCharArray()) {
        if ("aeiou".indexOf(c) >= 0) {
            count++;
        }
    }
    return count;
}
""",
    ),
    "optional values": (
        """
def longest(words: list[str]) -> str | None:
    best = None
    for word in words:
        if best is None or len(word) > len(best):
            best = word
    return best
""",
        """
static String longest(List<String> words) {
    String best = null;
    for (String word : words) {
        if (best == null || word.length() > best.length()) {
            best = word;
        }
    }
    return best;
}
""",
    ),
    "functions in a pair, called like the variables of the main program": (
        """
def make_counter(start: int = 0):
    count = start

    def bump(by: int = 1):
        nonlocal count
        count += by
        return count

    def get():
        return count

    return bump, get


bump, get = make_counter(5)
bump()
print(get())
""",
        """
static Pair<Function<Long, Long>, Supplier<Long>> makeCounter(long start) {
    long[] count = {start};
    return new Pair<>(by -> bump(by, count), () -> get(count));
}

static long bump(long by, long[] count) {
    count[0] += by;
    return count[0];
}

static long get(long[] count) {
    return count[0];
}

public static void main(String[] args) {
    Pair<Function<Long, Long>, Supplier<Long>> pair = makeCounter(5);
    Function<Long, Long> bump = pair.first();
    Supplier<Long> get = pair.second();
    bump.apply(1L);
    System.out.println(get.get());
}
""",
    ),
}


@pytest.mark.parametrize("name", READABLE)
def test_reads_as_java(name: str) -> None:
    source, expected = READABLE[name]
    assert translated(source) == expected.strip()
