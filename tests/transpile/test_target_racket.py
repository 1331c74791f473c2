"""Racket as a target: what comes out reads as Racket."""

from __future__ import annotations

import re

import pytest

from dragoman.transpile.frontends import frontend
from dragoman.transpile.generators import generator


def translated(source: str) -> str:
    """The Racket of a Python module, without helpers."""
    generated = generator("racket", "python").generate(frontend("python").parse(source))
    assert generated.complete, generated.diagnostics
    return generated.code[generated.code.index(f"(define ({generated.functions[0].target_name}") :]


READABLE = {
    "guards of a loop and of a function": (
        """
def capped(xs: list[int], n: int) -> int:
    total = 0
    for x in xs:
        if x < 0:
            continue
        if total > n:
            break
        total += x
    if total > n:
        return n
    return total
""",
        """
(define (capped xs n)
  (define total 0)
  (for ([x (in-gvector xs)] #:unless (negative? x) #:break (> total n))
    (set! total (+ total x)))
  (if (> total n) n total))
""",
    ),
    "a loop that returns": (
        """
def steps(n: int, limit: int) -> int:
    count = 0
    while n != 1:
        if count == limit:
            return -1
        n = n // 2 if n % 2 == 0 else 3 * n + 1
        count += 1
    return count
""",
        """
(define (steps n limit)
  (define count 0)
  (let loop ()
    (cond
      [(= n 1) count]
      [(= count limit) -1]
      [else
       (set! n (if (zero? (remainder n 2)) (floor (/ n 2)) (add1 (* 3 n))))
       (set! count (add1 count))
       (loop)])))
""",
    ),
    "a search": (
        """
def is_word(text: str) -> bool:
    for c in text:
        if not c.isalpha():
            return False
    return True
""",
        """
(define (word? text)
  (for/and ([c (in-string text)]) (char-alphabetic? c)))
""",
    ),
    "counting in a hash": (
        """
def counts(words: list[str]) -> dict[str, int]:
    seen: dict[str, int] = {}
    for word in words:
        seen[word] = seen.get(word, 0) + 1
    return seen
""",
        """
(define (counts words)
  (define seen (make-hash))
  (for ([word (in-gvector words)])
    (hash-update! seen word add1 0))
  seen)
""",
    ),
    "pairs taken apart": (
        """
def longest(names: list[tuple[str, int]], least: int) -> list[str]:
    return [name for name, size in names if size > least]
""",
        """
(define (longest names least)
  (for/gvector ([item (in-gvector names)]
                #:do [(match-define (list name size) item)]
                #:when (> size least))
    name))
""",
    ),
    "handlers": (
        """
def parsed(text: str) -> int:
    try:
        return int(text)
    except ValueError:
        return 0
""",
        """
(define (parsed text)
  (with-handlers ([exn:fail:user? (λ (e) 0)])
    (parse-int text)))
""",
    ),
}


@pytest.mark.parametrize("name", READABLE)
def test_reads_as_racket(name: str) -> None:
    source, expected = READABLE[name]
    assert translated(source).strip() == expected.strip()


ORDER = {
    "a dictionary that is only looked up": ("def f(d: dict[str, int]) -> int:\n    return d['a']\n", "hash-ref"),
    "its sorted keys": ("def f(d: dict[str, int]) -> list[str]:\n    return sorted(d)\n", "hash-keys"),
    "its keys": ("def f(d: dict[str, int]) -> list[str]:\n    return list(d)\n", "dict-keys"),
    "its text": ("def f(d: dict[str, int]) -> str:\n    return str(d)\n", "in-dict"),
}


@pytest.mark.parametrize("name", ORDER)
def test_only_modules_that_look_at_the_order_keep_it(name: str) -> None:
    source, operation = ORDER[name]
    code = generator("racket", "python").generate(frontend("python").parse(source)).code
    assert re.search(rf"\({operation} ", code), code
