"""Places outside of tuples.

Items of tuples by places that are not known.

may refuse: all

>>> f((4, 5), 1)
['2', '5', '5']
>>> f((4, 5), 2)
['3', 'error: tuple index out of range', 'error: tuple index out of range']
>>> f((4, 5), -3)
['1', 'error: tuple index out of range', 'error: tuple index out of range']
>>> f((4, 5), -4)
['error: tuple index out of range', 'error: tuple index out of range', 'error: tuple index out of range']
"""


def f(p: tuple[int, int], i: int) -> list[str]:
    found = []
    three = (1, 2, 3)
    words = tuple(str(x) for x in p)
    for k in range(3):
        try:
            found.append(str(three[i]) if k == 0 else str(p[i]) if k == 1 else words[i])
        except IndexError as e:
            found.append(f"error: {e}")
    return found
