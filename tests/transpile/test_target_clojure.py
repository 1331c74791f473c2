"""Clojure as a target: what comes out reads as Clojure."""

from __future__ import annotations

import pytest

from dragoman.transpile.frontends import frontend
from dragoman.transpile.generators import generator


def translated(source: str) -> str:
    """The Clojure of a Python module, without helpers."""
    generated = generator("clojure", "python").generate(frontend("python").parse(source))
    assert generated.complete, generated.diagnostics
    return generated.code[generated.code.index(f"(defn {generated.functions[0].target_name}") :]


READABLE = {
    "a fold": (
        """
def total(xs: list[int]) -> int:
    result = 0
    for x in xs:
        if x > 0:
            result += x
    return result
""",
        """
(defn total [xs]
  (reduce (fn [result x] (if (pos? x) (+ result x) result)) 0 xs))
""",
    ),
    "a loop": (
        """
def steps(n: int) -> int:
    count = 0
    while n != 1:
        n = n // 2 if n % 2 == 0 else 3 * n + 1
        count += 1
    return count
""",
        """
(defn steps [n]
  (loop [n n
         total 0]
    (if (not= n 1)
      (let [n (if (even? n) (floor-div n 2) (inc (* 3 n)))]
        (recur n (inc total)))
      total)))
""",
    ),
    "a comprehension": (
        """
def names(pairs: list[tuple[str, int]], least: int) -> list[str]:
    return [name for name, size in pairs if size > least]
""",
        """
(defn names [pairs least]
  (vec (for [[name size] pairs :when (> size least)] name)))
""",
    ),
    "a class": (
        """
class Account:
    def __init__(self, owner: str):
        self.owner = owner
        self.balance = 0
        self.entries = []

    def deposit(self, amount: int) -> int:
        self.balance += amount
        self.entries.append(amount)
        return self.balance

def total(amounts: list[int]) -> int:
    account = Account("someone")
    for amount in amounts:
        account.deposit(amount)
    return account.balance
""",
        """
(defn total [amounts]
  (let [account (new-account "someone")
        account (reduce (fn [account amount] (second (deposit account amount))) account amounts)]
    (:balance account)))
""",
    ),
    "a division": (
        """
def share(a: int, b: int) -> int:
    try:
        return a // b
    except ZeroDivisionError:
        return 0
""",
        """
(defn share [a b]
  (try
    (floor-div a b)
    (catch Throwable e
      (if (by-zero? e) 0 (throw e)))))
""",
    ),
    "a handler": (
        """
def parsed(text: str) -> int:
    try:
        return int(text)
    except ValueError:
        return 0
""",
        """
(defn parsed [text]
  (try
    (parse-int text)
    (catch IllegalArgumentException e
      0)))
""",
    ),
}


@pytest.mark.parametrize("name", READABLE)
def test_reads_as_clojure(name: str) -> None:
    source, expected = READABLE[name]
    assert translated(source).strip() == expected.strip()


def test_a_cache_is_a_plain_map_beside_dictionaries_in_order() -> None:
    source = """
from functools import lru_cache


@lru_cache(maxsize=None)
def ways(n: int, k: int) -> int:
    return 1 if n == 0 else 0 if n < 0 or k == 0 else ways(n - k, k) + ways(n, k - 1)


def f(d: dict[str, int], n: int) -> list[str]:
    d["n"] = ways(n, n)
    return list(d)
"""
    text = translated(source)  # nobody asks a cache for its keys
    assert "(swap! ways-cache assoc " in text
    assert "(put d " in text
