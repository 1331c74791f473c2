"""A comprehension goes over a list that is written out where it stands.

targets: all

>>> f('a,b', 2)
(['a', 'b'], ['1', '2'], [4, 6], ['a', 'b', 'x'])
"""


def f(text: str, n: int):
    shown = list(map(str, [1, 2]))
    scaled = [x + n for x in [2, 4]]
    parts = [part for part in [text[0], text[-1], "x"]]
    return text.split(","), shown, scaled, parts
