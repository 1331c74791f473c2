"""Floats beside texts beyond ASCII.

may refuse: all

>>> f('é', 2.675, '1_0.5')
['é 2.675', '2.67', '10.5', 'x']
>>> f('日', 1e+22, '1.x')
['日 1e+22', '1e+22', 'none', 'x']
"""


def f(text: str, x: float, number: str) -> list[str]:
    try:
        read = str(float(number))
    except ValueError as e:
        read = "none" if "convert" in str(e) else "?"
    letters = [c for c in "éx"]
    return [f"{text} {x}", str(round(x, 2)), read, letters[1]]
