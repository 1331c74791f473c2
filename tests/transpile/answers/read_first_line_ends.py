r"""Read first: line ends.

targets: lua perl php ruby
may refuse: bash r

>>> f('a\n', ['b', ''])
2
>>> f('a', [])
1
"""


def f(text, lines):
    print(text)
    print(f"{text}\n")
    print("\n".join(lines))
    return len(text)
