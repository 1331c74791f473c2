"""Roman numerals, and what a dictionary knows about them."""

NUMERALS = [(1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")]


def to_roman(number: int) -> str:
    """
    >>> to_roman(1994)
    'MCMXCIV'
    >>> to_roman(0)
    Traceback (most recent call last):
    ValueError: no numeral for 0
    """
    if number <= 0:
        raise ValueError(f"no numeral for {number}")
    parts: list[str] = []
    for value, letters in NUMERALS:
        parts.append(letters * (number // value))
        number %= value
    return "".join(parts)


def shorten(degrees: int) -> int:
    """The same direction between -180 and 179; Python's modulo takes the sign of the divisor.

    >>> shorten(-190)
    170
    >>> shorten(540)
    -180
    """
    return (degrees + 180) % 360 - 180


def most_frequent(words: list[str], n: int) -> list[tuple[str, int]]:
    """
    >>> most_frequent(["pear", "fig", "fig", "apple"], 2)
    [('fig', 2), ('apple', 1)]
    """
    counts: dict[str, int] = {}
    for word in words:
        counts[word] = counts.get(word, 0) + 1
    return sorted(counts.items(), key=lambda item: (-item[1], item[0]))[:n]
