"""A strict zip of lists of different lengths raises, and says which of them is longer.

targets: all

>>> f([1, 2], ["a", "b"])
'ok 1a2b 5'
>>> f([1, 2, 3], ["a", "b"])
'zip() argument 2 is shorter than argument 1'
>>> f([], ["a"])
'zip() argument 2 is longer than argument 1'
"""


def f(numbers, words):
    try:
        shown = ""
        for number, word in zip(numbers, words, strict=True):
            shown += f"{number}{word}"
        weighed = sum(number * size for number, size in zip(numbers, [1, 2], strict=False))
    except ValueError as error:
        return str(error)
    return f"ok {shown} {weighed}"
