"""The text of what may be none or of several types.

may refuse: all

>>> f(['a'], [1])
'a 1 None None|a|1|None'
>>> f([], [])
'None None None None|None|None|None'
"""


def first(items):
    return items[0] if items else None


def f(words, numbers):
    shown = []
    for items in (words, numbers, []):
        shown.append(f"{first(items)}")
    held = first(words)
    return f"{held} {first(numbers)} {first([])} {first([])}|" + "|".join(shown)
