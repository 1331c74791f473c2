"""Operations that C writes out before a statement are evaluated in the source's order.

targets: c

>>> f([3, 1, 2], "one\\r\\ntwo\\n\\nthree", [[1, 2, 3], [4, 5, 6]])
['one|two||three', '301', '102', '2', '[2, 3]', '[[1, 4], [2, 5], [3, 6]]', '[1, 2, 3]', '14', '1 2', 'abc;ab;', 'True', 'False']
>>> f([], "", [])
Traceback (most recent call last):
IndexError: index out of range
>>> f([1, 1], "x", [[1]])
['x', '201', '101', '0', '[]', '[[1]]', '[1, 1]', '9', '1 2', 'abc;ab;', 'True', 'False']
"""

import heapq


def f(xs: list[int], text: str, rows: list[list[int]]) -> list[str]:
    out = ["|".join(text.splitlines())]
    heap = list(xs)
    heapq.heapify(heap)
    out.append(str(len(heap) * 100 + heapq.heappop(heap)))
    first = 0
    if len(heap) > 1:
        first = heapq.heappop(heap)
        heapq.heappush(heap, first)
        out.append(str(100 + first))
        out.append(str(len(heap)))
    else:
        out.append("101")
        heap.clear()
        out.append(str(len(heap)))
    out.append(str(heap))
    out.append(str([list(column) for column in zip(*rows)]))
    out.append(str(sorted(xs)))
    counts: dict[str, int] = {}
    out.append(str(len(counts) + counts.setdefault("a", len(xs)) * 4 + len(counts) + len(rows) - 1))
    out.append(f"{counts.get('b', 1)} {len(counts) + 1}")
    word, done = "", ""
    for ch in "abc.ab.":
        if ch == ".":
            done += word + ";"
            word = ""
        else:
            word += ch
    out.append(done)
    out.append(str([1, 2] == [2, 1][::-1] and 3 not in xs + [4]) if len(xs) < 3 else str(3 in xs))
    out.append(str("abc"[1:2].isupper()))
    return out
