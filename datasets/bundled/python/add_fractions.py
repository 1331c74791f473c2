from dataclasses import dataclass
from math import gcd


@dataclass(frozen=True)
class Fraction:
    numerator: int
    denominator: int

    def __add__(self, other: "Fraction") -> "Fraction":
        top = self.numerator * other.denominator + other.numerator * self.denominator
        return reduced(top, self.denominator * other.denominator)

    def __str__(self) -> str:
        return str(self.numerator) if self.denominator == 1 else f"{self.numerator}/{self.denominator}"


def reduced(top: int, bottom: int) -> Fraction:
    if bottom == 0:
        raise ZeroDivisionError("fraction with denominator 0")
    divisor = gcd(top, bottom) * (-1 if bottom < 0 else 1)
    return Fraction(top // divisor, bottom // divisor)


def add_fractions(parts: list[tuple[int, int]]) -> str:
    """Sum of fractions in lowest terms, such as "5/6"."""
    total = Fraction(0, 1)
    for top, bottom in parts:
        total = total + reduced(top, bottom)
    return str(total)
