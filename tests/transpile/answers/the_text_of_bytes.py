r"""The text of bytes, alone, in a tuple and in a list.

may refuse: csharp elixir java javascript kotlin racket ruby

>>> f(b"a'\x00", 1)
['b"a\'\\x00"', '(b"a\'\\x00", 1)', '[b"a\'\\x00"]']
"""


def f(data: bytes, count: int) -> list[str]:
    return [str(data), f"{(data, count)}", str([data])]
