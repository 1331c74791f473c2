# What Python's fractions does, in plain Python.

NAMES = {"Fraction": "Fraction"}


def greatest_divisor(first: int, second: int) -> int:
    """The greatest common divisor of two integers."""
    while second != 0:
        first, second = second, first % second
    return abs(first)


def parts_of_text(text: str) -> tuple[int, int]:
    """Numerator and denominator of a text such as 1/3, 5 or 0.25."""
    top, slash, bottom = text.strip().partition("/")
    if slash:
        return int(top), int(bottom)
    whole, point, digits = top.partition(".")
    return int(whole + digits), 10 ** len(digits)


def quotient(top: int, bottom: int, other_top: int, other_bottom: int):
    """A ratio over another one."""
    if other_top == 0:
        raise ZeroDivisionError(f"Fraction({(top > 0) - (top < 0)}, 0)")
    return Fraction(top * other_bottom, bottom * other_top)


class Fraction:
    """A ratio of two integers in lowest terms."""

    def __init__(self, numerator=0, denominator=1):
        if isinstance(numerator, str):
            top, bottom = parts_of_text(numerator)
        elif isinstance(numerator, Fraction):
            top, bottom = numerator.numerator, numerator.denominator * denominator
        elif isinstance(numerator, float):
            top, bottom = numerator.as_integer_ratio()
        else:
            top, bottom = numerator, denominator
        if bottom == 0:
            raise ZeroDivisionError(f"Fraction({top}, 0)")
        shared = greatest_divisor(top, bottom) if bottom > 0 else -greatest_divisor(top, bottom)
        self.numerator = top // shared
        self.denominator = bottom // shared

    def __add__(self, other):
        if isinstance(other, int):
            return Fraction(self.numerator + other * self.denominator, self.denominator)
        return Fraction(self.numerator * other.denominator + other.numerator * self.denominator, self.denominator * other.denominator)

    def __radd__(self, other: int):
        return Fraction(self.numerator + other * self.denominator, self.denominator)

    def __sub__(self, other):
        if isinstance(other, int):
            return Fraction(self.numerator - other * self.denominator, self.denominator)
        return Fraction(self.numerator * other.denominator - other.numerator * self.denominator, self.denominator * other.denominator)

    def __rsub__(self, other: int):
        return Fraction(other * self.denominator - self.numerator, self.denominator)

    def __mul__(self, other):
        if isinstance(other, int):
            return Fraction(self.numerator * other, self.denominator)
        return Fraction(self.numerator * other.numerator, self.denominator * other.denominator)

    def __rmul__(self, other: int):
        return Fraction(self.numerator * other, self.denominator)

    def __truediv__(self, other):
        if isinstance(other, int):
            return quotient(self.numerator, self.denominator, other, 1)
        return quotient(self.numerator, self.denominator, other.numerator, other.denominator)

    def __rtruediv__(self, other: int):
        return quotient(other, 1, self.numerator, self.denominator)

    def __floordiv__(self, other) -> int:
        if isinstance(other, int):
            return self.numerator // (self.denominator * other)
        return (self.numerator * other.denominator) // (self.denominator * other.numerator)

    def __mod__(self, other):
        if isinstance(other, int):
            return Fraction(self.numerator % (self.denominator * other), self.denominator)
        shared = self.denominator * other.denominator
        return Fraction((self.numerator * other.denominator) % (self.denominator * other.numerator), shared)

    def __pow__(self, power: int):
        if power < 0:
            return Fraction(self.denominator**-power, self.numerator**-power)
        return Fraction(self.numerator**power, self.denominator**power)

    def __neg__(self):
        return Fraction(-self.numerator, self.denominator)

    def __abs__(self):
        return Fraction(abs(self.numerator), self.denominator)

    def __bool__(self) -> bool:
        return self.numerator != 0

    def __float__(self) -> float:
        return self.numerator / self.denominator

    def __int__(self) -> int:
        return -(-self.numerator // self.denominator) if self.numerator < 0 else self.numerator // self.denominator

    def limit_denominator(self, most: int = 1000000):
        if self.denominator <= most:
            return Fraction(self.numerator, self.denominator)
        below_top, below, above_top, above = 0, 1, 1, 0
        top, bottom = self.numerator, self.denominator
        while below + top // bottom * above <= most:
            whole = top // bottom
            below_top, below, above_top, above = above_top, above, below_top + whole * above_top, below + whole * above
            top, bottom = bottom, top - whole * bottom
        steps = (most - below) // above
        first = Fraction(below_top + steps * above_top, below + steps * above)
        second = Fraction(above_top, above)
        nearer = abs(second - self) <= abs(first - self)
        return second if nearer else first

    def as_integer_ratio(self) -> tuple[int, int]:
        return self.numerator, self.denominator

    def __eq__(self, other):
        if isinstance(other, int):
            return self.numerator == other and self.denominator == 1
        return self.numerator == other.numerator and self.denominator == other.denominator

    def __hash__(self):
        return hash((self.numerator, self.denominator))

    def __lt__(self, other):
        if isinstance(other, int):
            return self.numerator < other * self.denominator
        return self.numerator * other.denominator < other.numerator * self.denominator

    def __le__(self, other):
        if isinstance(other, int):
            return self.numerator <= other * self.denominator
        return self.numerator * other.denominator <= other.numerator * self.denominator

    def __gt__(self, other):
        if isinstance(other, int):
            return self.numerator > other * self.denominator
        return self.numerator * other.denominator > other.numerator * self.denominator

    def __ge__(self, other):
        if isinstance(other, int):
            return self.numerator >= other * self.denominator
        return self.numerator * other.denominator >= other.numerator * self.denominator

    def __str__(self) -> str:
        return str(self.numerator) if self.denominator == 1 else f"{self.numerator}/{self.denominator}"

    def __repr__(self) -> str:
        return f"Fraction({self.numerator}, {self.denominator})"
