"""Add Roman numerals: each line is a sum such as "XIV + VIII"; numerals must be well formed, sums below 4000."""

import sys

PARTS = [
    (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"),
    (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
]  # fmt: skip


def to_roman(number: int) -> str:
    if not 0 < number < 4000:
        raise OverflowError(f"{number} has no numeral")
    numeral = ""
    for value, letters in PARTS:
        count, number = divmod(number, value)
        numeral += letters * count
    return numeral


def from_roman(numeral: str) -> int:
    number, rest = 0, numeral
    for value, letters in PARTS:
        while rest.startswith(letters):
            number += value
            rest = rest[len(letters) :]
    if rest or not numeral or number >= 4000 or to_roman(number) != numeral:
        raise ValueError(f"bad numeral {numeral!r}")
    return number


for line in sys.stdin:
    try:
        print(to_roman(sum(from_roman(term.strip().upper()) for term in line.split("+"))))
    except (ValueError, OverflowError) as error:
        print(f"{type(error).__name__}: {error}")
