"""C# as a target: what comes out reads as C#."""

from __future__ import annotations

import pytest

from dragoman.transpile.frontends import frontend
from dragoman.transpile.generators import generator
from tests.transpile.programs import OMITTED


def translated(source: str) -> str:
    """The members of a Python module's class in C#, without helpers and imports."""
    generated = generator("csharp", "python").generate(frontend("python").parse(source))
    assert generated.complete, generated.diagnostics
    own = [line.text for line in generated.lines if not any(":@" in rule for rule in line.rules)]
    inside = own[own.index("{") + 1 : -1]
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
public static Dictionary<string, long> Counts(List<string> words)
{
    var seen = new Dictionary<string, long>();
    foreach (string word in words)
    {
        seen[word] = seen.GetValueOrDefault(word) + 1;
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
public static List<(string, long)> ByAge(List<(string, long)> people)
{
    return people.OrderByDescending(p => p.Item2).ThenBy(p => p.Item1, StringComparer.Ordinal).ToList();
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
public static long Search(List<long> xs, long wanted)
{
    for (int i = 0; i < xs.Count; i++)
    {
        if (xs[i] == wanted)
        {
            return i;
        }
    }
    return -1;
}
""",
    ),
    "comprehensions are chains": (
        """
def squares(xs: list[int]) -> list[int]:
    return [x * x for x in xs if x > 0]
""",
        """
public static List<long> Squares(List<long> xs)
{
    return xs.Where(x => x > 0).Select(x => checked(x * x)).ToList();
}
""",
    ),
    "entries of a map taken apart": (
        """
def total(prices: dict[str, float], counts: dict[str, int]) -> float:
    out = 0.0
    for name, price in prices.items():
        if name in counts:
            out += price * counts[name]
    return out
""",
        """
public static double Total(Dictionary<string, double> prices, Dictionary<string, long> counts)
{
    double out_ = 0.0;
    foreach (var (name, price) in prices)
    {
        if (counts.ContainsKey(name))
        {
            out_ += price * counts[name];
        }
    }
    return out_;
}
""",
    ),
    "texts with values in them": (
        """
def label(name: str, n: int) -> str:
    return f"{name}: {n} of {{{n + 1}}}"
""",
        """
public static string Label(string name, long n)
{
    return $"{name}: {n} of {{{checked(n + 1)}}}";
}
""",
    ),
    "a generator": (
        """
from typing import Iterator
def evens(limit: int) -> Iterator[int]:
    n = 0
    while n < limit:
        yield n
        n += 2
def total(limit: int) -> int:
    return sum(evens(limit))
""",
        """
public static IEnumerable<long> Evens(long limit)
{
    long n = 0;
    while (n < limit)
    {
        yield return n;
        n += 2;
    }
}

public static long Total(long limit)
{
    return Evens(limit).Sum();
}
""",
    ),
    "two values at once": (
        """
def fib(n: int) -> int:
    a, b = 0, 1
    for _ in range(n):
        a, b = b, a + b
    return a
""",
        """
public static long Fib(long n)
{
    long a = 0;
    long b = 1;
    for (long i = 0; i < n; i++)
    {
        (a, b) = (b, checked(a + b));
    }
    return a;
}
""",
    ),
    "a function inside a function": (
        """
def counter(xs: list[str]) -> int:
    count = 0
    def note(x: str) -> None:
        nonlocal count
        if x:
            count += 1
    for x in xs:
        note(x)
    return count
""",
        """
public static long Counter(List<string> xs)
{
    long count = 0;
    void Note(string x)
    {
        if (x.Length > 0)
        {
            count++;
        }
    }
    foreach (string x in xs)
    {
        Note(x);
    }
    return count;
}
""",
    ),
    "a value that may be missing": (
        """
from typing import Optional
def first_long(words: list[str], limit: int) -> Optional[str]:
    for word in words:
        if len(word) > limit:
            return word
    return None
""",
        """
public static string FirstLong(List<string> words, long limit)
{
    foreach (string word in words)
    {
        if (word.Length > limit)
        {
            return word;
        }
    }
    return null;
}
""",
    ),
    "an error caught": (
        """
def parse(text: str) -> int:
    try:
        return int(text)
    except ValueError:
        return -1
""",
        """
public static long Parse(string text)
{
    try
    {
        return ParseInt(text, 10);
    }
    catch (ArgumentException error) when (error is not ArgumentOutOfRangeException)
    {
        return -1;
    }
}
""",
    ),
    "a class": (
        """
class Account:
    def __init__(self, owner: str, balance: int):
        self.owner = owner
        self.balance = balance
        self.log: list[str] = []
    def deposit(self, amount: int) -> None:
        if amount <= 0:
            raise ValueError("bad amount")
        self.balance += amount
        self.log.append(f"+{amount}")
""",
        """
public class Account
{
    public string Owner;
    public long Balance;
    public List<string> Log;

    public Account(string owner, long balance)
    {
        this.Owner = owner;
        this.Balance = balance;
        this.Log = new List<string>();
    }

    public void Deposit(long amount)
    {
        if (amount <= 0)
        {
            throw new ArgumentException("bad amount");
        }
        this.Balance = checked(this.Balance + amount);
        this.Log.Add($"+{amount}");
    }
}
""",
    ),
    "the key of a maximum is not asked of its default": (
        """
def longest(words: list[str]) -> str | None:
    return max(words, key=len, default=None)
""",
        """
public static string Longest(List<string> words)
{
    return words.MaxBy(x => (long)x.Length);
}
""",
    ),
    "constants that calls may leave out": (
        OMITTED,
        """
public class Account
{
    public string Owner;
    public long Balance;

    public Account(string owner, long balance = 0)
    {
        this.Owner = owner;
        this.Balance = balance;
    }

    public virtual string Deposit(long amount, string note = "")
    {
        this.Balance = checked(this.Balance + amount);
        return note;
    }
}

public class Savings : Account
{
    public Savings(string owner, long balance = 0) : base(owner, balance)
    {
    }

    public override string Deposit(long amount, string note = "")
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        return base.Deposit(checked(amount + 1));
    }
}

public static long Fact(long n, long acc = 1)
{
    RuntimeHelpers.EnsureSufficientExecutionStack();
    return n <= 1 ? acc : Fact(n - 1, checked(acc * n));
}

public static string Share(long n, List<string> parts, string mark = null)
{
    long Step(long k, long size = 2)
    {
        return checked(k + size);
    }
    return new Savings("bob").Deposit(Step(Fact(n)), mark != null && mark.Length > 0 ? mark : parts[0]);
}
""",
    ),
}


@pytest.mark.parametrize("name", list(READABLE))
def test_readable(name: str) -> None:
    source, expected = READABLE[name]
    assert translated(source) == expected.strip()
