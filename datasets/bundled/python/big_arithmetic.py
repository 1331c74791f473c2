"""Arithmetic on integers of any size: each line is "a op b" with op one of + - * / % ^."""

import sys


def evaluate(a: int, op: str, b: int) -> int:
    if op == "+":
        return a + b
    if op == "-":
        return a - b
    if op == "*":
        return a * b
    if op == "^":
        return a**b
    quotient, remainder = divmod(a, b)
    return quotient if op == "/" else remainder


for line in sys.stdin:
    a, op, b = line.split()
    try:
        result = evaluate(int(a), op, int(b))
        print(f"{result} ({len(str(abs(result)))} digits)")
    except ZeroDivisionError:
        print("undefined")
