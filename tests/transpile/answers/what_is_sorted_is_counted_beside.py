"""A list whose sorted copy stands beside other looks at it.

targets: all

>>> f("hello")
(5, 'hello', 5)
>>> f("")
(0, '', 0)
"""


def f(text: str) -> tuple[int, str, int]:
    letters = list(text)
    return len(letters), "".join(sorted(letters, key=text.index)), len(letters)
