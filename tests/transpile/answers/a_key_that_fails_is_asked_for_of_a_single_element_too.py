"""A key that fails is asked for of a single element too.

targets: clojure csharp dart elixir haskell java javascript kotlin ocaml racket scala

>>> f(['x'], {'y': 1}, [[1]], 0)
"no 'x'"
>>> f(['x'], {'y': 1}, [[1]], 1)
"no 'x'"
>>> f(['x'], {'y': 1}, [[1]], 2)
'no number'
>>> f(['x'], {'y': 1}, [[1]], 3)
'no second'
>>> f(['x'], {'y': 1}, [[1]], 4)
"no 'x'"
>>> f(['x'], {'y': 1}, [[1]], 5)
'no number'
>>> f(['7'], {'7': 1}, [[1, 2]], 0)
"['7']"
>>> f(['7'], {'7': 1}, [[1, 2]], 1)
"['7']"
>>> f(['7'], {'7': 1}, [[1, 2]], 2)
"['7']"
>>> f(['7'], {'7': 1}, [[1, 2]], 3)
'[[1, 2]]'
>>> f(['7'], {'7': 1}, [[1, 2]], 4)
'7'
>>> f(['7'], {'7': 1}, [[1, 2]], 5)
'7'
>>> f(['12', '5', '05'], {'5': 3, '12': 2, '05': 1}, [[4, 2], [0, 1]], 0)
"['05', '12', '5']"
>>> f(['12', '5', '05'], {'5': 3, '12': 2, '05': 1}, [[4, 2], [0, 1]], 1)
"['5', '12', '05']"
>>> f(['12', '5', '05'], {'5': 3, '12': 2, '05': 1}, [[4, 2], [0, 1]], 2)
"['12', '5', '05']"
>>> f(['12', '5', '05'], {'5': 3, '12': 2, '05': 1}, [[4, 2], [0, 1]], 3)
'[[0, 1], [4, 2]]'
>>> f(['12', '5', '05'], {'5': 3, '12': 2, '05': 1}, [[4, 2], [0, 1]], 4)
'5'
>>> f(['12', '5', '05'], {'5': 3, '12': 2, '05': 1}, [[4, 2], [0, 1]], 5)
'5'
>>> f([], {}, [], 5)
'none'
"""


def number(text: str) -> int:
    return int(text)


def f(words: list[str], table: dict[str, int], rows: list[list[int]], how: int) -> str:
    try:
        if how == 0:
            return str(sorted(words, key=table.__getitem__))
        if how == 1:
            words.sort(key=lambda x: table[x], reverse=True)
            return str(words)
        if how == 2:
            return str(sorted(words, key=number, reverse=len(rows) > 0))
        if how == 3:
            rows.sort(key=lambda row: row[1])
            return str(rows)
        if how == 4:
            return max(words, key=lambda x: table[x])
        return min(words, key=number, default="none")
    except KeyError as error:
        return f"no {error}"
    except ValueError:
        return "no number"
    except IndexError:
        return "no second"
