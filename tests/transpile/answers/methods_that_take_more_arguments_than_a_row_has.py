"""What a method of the library takes beyond what is known of it here is refused; it raises nothing.

may refuse: all

>>> f([1, 2, 3], "h\\u00e9llo")
([3, 5, 6], 'hllo')
"""


def f(numbers, text):
    found = set()
    found.update(numbers, [4, 5], [6])
    return sorted(found.difference([1], [2, 4])), text.encode("ascii", "ignore").decode()
