"""Programs whose generators must be lazy: they do not end, or are left before their end. What they print is what CPython prints."""

from __future__ import annotations

PROGRAMS: dict[str, str] = {
    "primes, taken while small": """
from itertools import takewhile


def primes():
    known = []
    number = 2
    while True:
        if all(number % p for p in known if p * p <= number):
            known.append(number)
            yield number
        number += 1


def primes_between(low, high):
    return [p for p in takewhile(lambda p: p < high, primes()) if p >= low]


print(primes_between(10, 40))
print(sum(takewhile(lambda p: p < 20, primes())))
""",
    "asked for the next": """
def fibonacci():
    a, b = 0, 1
    while True:
        yield a
        a, b = b, a + b


numbers = fibonacci()
first = next(numbers)
second = next(numbers)
print(first, second, next(numbers), next(numbers), next(numbers))
other = fibonacci()
print(next(other), next(numbers))
""",
    "left by break": """
def powers(base):
    value = 1
    while True:
        yield value
        value *= base


def first_above(limit, base):
    for power in powers(base):
        if power > limit:
            return power


def count_below(limit, base):
    count = 0
    for power in powers(base):
        if power >= limit:
            break
        count += 1
    return count


print(first_above(1000, 2), first_above(5, 3))
print(count_below(1000, 10), count_below(0, 2))
""",
    "slices and pairs": """
from itertools import islice


def letters():
    code = 97
    while True:
        yield chr(code)
        code = 97 if code == 122 else code + 1


print(list(islice(letters(), 3)))
print(list(islice(letters(), 24, 28)))
print("".join(islice(letters(), 5)))
for word, letter in zip(["one", "two"], letters()):
    print(letter, word)
print({letter: word for word, letter in zip(["x", "y"], letters())})
""",
    "counting and going round": """
from itertools import count, cycle, islice

for n in count(10, 5):
    if n % 7 == 0:
        print(n)
        break
for n in count(1):
    if n % 2:
        continue
    if n > 6:
        break
    print(n)
for name, colour in zip(["a", "b", "c"], cycle(["red", "blue"])):
    print(name, colour)
print([n * n for n in islice(count(3), 4)])
ids = count(100)
print(next(ids), next(ids), next(ids))
print(next(n for n in count(1) if n * n > 50))
""",
    "several yields": """
from itertools import islice


def candidates():
    yield 2
    yield 3
    n = 5
    while True:
        yield n
        yield n + 2
        n += 6


def bounce(top):
    while True:
        for i in range(top):
            yield i
        for i in range(top, 0, -1):
            yield i


print(list(islice(candidates(), 8)))
for n in candidates():
    if n > 12:
        break
    print(n)
""",
    "a loop inside": """
from itertools import islice


def rounds(names):
    lap = 1
    while True:
        for name in names:
            yield (lap, name)
        lap += 1


for lap, name in islice(rounds(["ann", "bob"]), 5):
    print(lap, name)
""",
    "that may end": """
def collatz(n):
    while n != 1:
        yield n
        n = n // 2 if n % 2 == 0 else 3 * n + 1
    yield 1


def peak(n, limit):
    best = 0
    for value in collatz(n):
        if value > limit:
            break
        best = max(best, value)
    return best


print(list(collatz(6)))
print(peak(7, 1000), peak(27, 200))
steps = collatz(2)
print(next(steps, -1), next(steps, -1), next(steps, -1))
""",
    "made of one another": """
def naturals(start=1):
    n = start
    while True:
        yield n
        n += 1


def squares():
    for n in naturals():
        yield n * n


def take(k, source):
    out = []
    for x in source:
        if len(out) == k:
            break
        out.append(x)
    return out


print(take(4, squares()), take(2, squares()))
print(next(naturals(7)))
odd_squares = (s for s in squares() if s % 2)
print(next(odd_squares), next(odd_squares), next(odd_squares))
for i, s in enumerate(squares()):
    if i == 3:
        print(i, s)
        break
print(any(s == 49 for s in squares()), 16 in squares())
""",
    "two of them for one parameter": """
def evens():
    n = 0
    while True:
        yield n
        n += 2


def powers(base):
    value = 1
    while True:
        yield value
        value *= base


def third(numbers):
    next(numbers)
    next(numbers)
    return next(numbers)


print(third(evens()), third(powers(5)))
numbers = evens()
print(third(numbers), third(numbers), next(numbers))
""",
    "seen while it works": """
def chatty(n):
    i = 0
    while i < n:
        print("making", i)
        yield i
        i += 1


for x in chatty(5):
    print("got", x)
    if x == 1:
        break
""",
}
