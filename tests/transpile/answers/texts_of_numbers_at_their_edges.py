"""Texts of numbers at their edges: the short forms of Bash say the same.

targets: bash

>>> f([' 12 ', '-007', '+0', '1_000', '1__0', '', '--1', '9223372036854775806', '08', '-_1'], -0.5)
['13', '-6', '1', '1001', 'no', 'no', 'no', '9223372036854775807', '9', 'no', '0', '-0.2', '-1.5']
>>> f([], 12.75)
['12', '13.049999999999999', '-1.5']
>>> f([], -7.9)
['-7', '-7.6000000000000005', '-7.9']
"""


def f(texts: list[str], x: float) -> list[str]:
    out: list[str] = []
    for text in texts:
        try:
            out.append(str(int(text) + 1))
        except ValueError:
            out.append("no")
    out.append(str(int(x)))
    out.append(str(sum([x, 0.1, 0.2])))
    out.append(str(sorted([x, -1.5, 2.0])[0]))
    return out
