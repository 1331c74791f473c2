"""None is no empty text.

What one function tests tells nothing of another's variable of that name.

targets: clojure csharp dart elixir java javascript kotlin lua php racket

>>> f(['a', None], None, 'b')
['none', 'b!', 'no text', 'no texts']
>>> f(['a', 'b'], 'a', 'b')
['a!', 'b!', 'ab', 'a,b']
>>> f([None], 'a', None)
['a!', 'none', 'no text', 'no texts']
"""


def shown(x: str | None) -> str:
    return x + "!" if x is not None else "none"


def f(xs: list[str | None], x: str | None, y: str | None) -> list[str]:
    said = [shown(x), shown(y)]
    try:
        said.append(x + y)
    except TypeError:
        said.append("no text")
    try:
        said.append(",".join(xs))
    except TypeError:
        said.append("no texts")
    return said
