"""A branch is evaluated where it is taken.

targets: c cpp

>>> f([('a', 1), ('b', 9)], 1)
['b', '9', 'True']
>>> f([('a', 1)], 1)
['None', 'None', 'False']
"""


def f(tokens: list[tuple[str, int]], place: int) -> list[str]:
    def peek(at: int) -> tuple[str | None, int | None]:
        return tokens[at] if at < len(tokens) else (None, None)

    kind, number = peek(place)
    found = place < 0 or peek(place)[0] is not None and tokens[place][1] // place > 0
    return [str(kind), str(number), str(found)]
