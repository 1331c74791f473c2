"""Arguments that fail in turn.

may refuse: all

>>> f(['S', 'x', 'E'])
'3'
>>> f([])
'no S'
>>> f(['S'])
'no E'
>>> f(['E'])
'no S'
"""


def find(texts: list[str], mark: str) -> int:
    for i, text in enumerate(texts):
        if text == mark:
            return i
    raise ValueError(f"no {mark}")


def steps(start: int, end: int) -> int:
    queue, seen = [start], 0
    while queue:
        seen += 1
        at = queue.pop(0)
        if at == end:
            break
        queue.append(at + 1)
    return seen


def f(texts: list[str]) -> str:
    try:
        return str(steps(find(texts, "S"), find(texts, "E")))
    except ValueError as error:
        return str(error)
