"""Missing keys and missing places.

A missing key is no missing place, whichever handler comes first.

may refuse: all

>>> f({'a': [1]}, 'a', 0)
['1', '1', '1']
>>> f({'a': [1]}, 'a', 5)
['no place', 'no place', 'no place']
>>> f({'a': [1]}, 'b', 0)
["no key 'b'", 'other', 'lookup']
"""


def look(d: dict[str, list[int]], key: str, i: int) -> str:
    try:
        return str(d[key][i])
    except IndexError:
        return "no place"
    except KeyError as e:
        return f"no key {e}"


def general(d: dict[str, list[int]], key: str, i: int) -> str:
    try:
        return str(d[key][i])
    except IndexError:
        return "no place"
    except Exception:
        return "other"


def f(d: dict[str, list[int]], key: str, i: int) -> list[str]:
    try:
        try:
            last = str(d[key][i])
        except IndexError:
            last = "no place"
    except LookupError:
        last = "lookup"
    return [look(d, key, i), general(d, key, i), last]
