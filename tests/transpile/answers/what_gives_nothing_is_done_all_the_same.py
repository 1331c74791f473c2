"""What gives nothing is done all the same.

may refuse in part: cpp d go javascript lua nim python ruby rust swift

>>> f([0])
('None', 'None!', 3)
"""


def f(xs: list[int]) -> tuple[str, str, int]:
    first = f"{xs.append(1)}"
    return first, str(xs.append(2)) + "!", len(xs)
