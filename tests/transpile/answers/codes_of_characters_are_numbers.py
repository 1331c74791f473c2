"""Codes of characters are numbers.

targets: cpp csharp dart go java javascript kotlin php ruby scala

>>> f('az')
['97 a', '97a', '122 z', '122z', '97', '97-122', '122122']
"""


def f(s):
    out = []
    for c in s:
        out.append(f"{ord(c)} {c}")
        out.append(str(ord(c)) + c)
    first = s[0]
    return out + [f"{ord(first)}", "-".join(str(ord(c)) for c in s), f"{max(ord(first), ord(s[1]))}{ord(s[1])}"]
