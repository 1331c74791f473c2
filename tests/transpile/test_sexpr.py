"""The layout of S-expressions: what stands on a line, what is indented how far."""

from __future__ import annotations

import pytest

from dragoman.transpile.generators import sexpr
from dragoman.transpile.generators.racket import Racket

LAID_OUT = {
    "short forms stay on a line": ("(define x   (+ 1\n 2))", "(define x (+ 1 2))"),
    "a body of several forms": ("(define (f x) (g x) (h x))", "(define (f x)\n  (g x)\n  (h x))"),
    "a loop never stands on one line": ("(for ([x xs]) (g x))", "(for ([x xs])\n  (g x))"),
    "clauses below each other": (
        "(cond [(zero? n) 1] [else (set! n 2) n])",
        "(cond\n  [(zero? n) 1]\n  [else\n   (set! n 2)\n   n])",
    ),
    "a named let": ("(let loop ([i 0]) (when (f i) (loop (add1 i))))", "(let loop ([i 0])\n  (when (f i)\n    (loop (add1 i))))"),
    "arguments are aligned": (
        f"(combine (first-of {'x' * 30}) (second-of {'y' * 30}) (third-of {'z' * 30}))",
        f"(combine (first-of {'x' * 30})\n         (second-of {'y' * 30})\n         (third-of {'z' * 30}))",
    ),
    "brackets in strings and characters": ('(list "(" #\\( #\\space)', '(list "(" #\\( #\\space)'),
    "a comment ends its line": ("(begin ; why\n (f))", "(begin\n  ; why\n  (f))"),
    "quotes and vectors": ("(f '(a . b) #(1 2) `(a ,b ,@c))", "(f '(a . b) #(1 2) `(a ,b ,@c))"),
}


@pytest.mark.parametrize("name", LAID_OUT)
def test_layout(name: str) -> None:
    text, expected = LAID_OUT[name]
    assert "\n".join(sexpr.layout(text, Racket.STYLE)) == expected
    assert "\n".join(sexpr.layout(expected, Racket.STYLE)) == expected


@pytest.mark.parametrize("text", ["(f (g x)", "(f x))"])
def test_brackets_must_match(text: str) -> None:
    with pytest.raises(ValueError, match="bracket"):
        sexpr.read(text)


def test_lines_keep_to_the_width() -> None:
    text = f"(define (f x) {'(g ' * 12}{' '.join(['argument'] * 20)}{')' * 12})"
    lines = sexpr.layout(text, Racket.STYLE)
    assert max(map(len, lines)) <= Racket.STYLE.width
    assert sexpr.read("\n".join(lines))[0].text == sexpr.read(text)[0].text


def test_deep_forms_are_not_tried_where_they_cannot_fit() -> None:
    deep = 120
    (form,) = sexpr.read(f"{'(+ (* x 7) ' * deep}0{')' * deep}")
    printer = sexpr._Printer(Racket.STYLE)
    printer.lines(form, 0)
    assert len(printer.known) < 8 * deep
