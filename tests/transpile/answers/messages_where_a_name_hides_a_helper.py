"""Messages where a name hides a helper.

A variable is called like a helper that is not used; the text is written a second time then.

may refuse: all

>>> f('12', {'12': 3})
['12', '3']
>>> f('1x', {})
["error: invalid literal for int() with base 10: '1x'", "missing: '1x'"]
"""


def f(word: str, d: dict[str, int]) -> list[str]:
    found = []
    try:
        found.append(str(int(word)))
    except ValueError as error:
        found.append(f"error: {error}")
    try:
        found.append(str(d[word]))
    except KeyError as error:
        found.append(f"missing: {error}")
    return found
