"""What an element gives, or something else where that is empty, is chosen for each of them.

targets: all

>>> f(["a ", " ", "b"])
(['a', '-', 'b'], {'a ': 'a', ' ': '-', 'b': 'b'}, 5)
>>> f([])
([], {}, 0)
"""


def f(words: list[str]) -> tuple[list[str], dict[str, str], int]:
    shown = [word.strip() or "-" for word in words]
    return shown, {word: (word.strip() or "-") for word in words}, sum(len(word.strip()) or 3 for word in words)
