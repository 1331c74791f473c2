"""A part of a text that is made for it.

targets: go rust

>>> f(['-1.5', 'x', '2'])
[-1.5, 0.0, 2.0]
"""


def f(words):
    return [float(w) if w.replace(".", "", 1).lstrip("-").isdigit() else 0.0 for w in words]
