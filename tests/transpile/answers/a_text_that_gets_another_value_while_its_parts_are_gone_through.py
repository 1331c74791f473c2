"""A text that gets another value while its parts are gone through.

may refuse: all

>>> f('a,b a')
['a,b| a', 'a| ', 'a4', ',3', 'b2', ' 1', 'a0', '0a', '1b a', 'a,b a,a,b a']
"""


def f(text: str) -> list[str]:
    out = []
    rest = text
    for word in rest.split():
        rest = rest.replace(word, "")
        out.append(word + "|" + rest)
    rest = text
    for c in rest:
        rest = rest[1:]
        out.append(c + str(len(rest)))
    rest = text
    for i, part in enumerate(rest.split(",")):
        rest = rest + "," + part
        out.append(f"{i}{part}")
    return [*out, rest]
