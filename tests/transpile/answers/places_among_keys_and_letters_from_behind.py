"""The place of a key is looked for in a list of the keys; letters of two texts are gone over from behind, in pairs.

targets: all

>>> f({"Bulls": 23, "Sox": 45}, "Sox", "1011")
[1, '10', 2]
>>> f({"Bulls": 23}, "Sox", "011")
[-1, '', 2]
"""


def f(d, key, bits):
    try:
        at = list(d).index(key)
    except ValueError:
        at = -1
    same = 0
    for x, y in zip(reversed(bits), reversed(bits[1:] + "1")):
        if x == y:
            same += int(x)
    return [at, bits[:2] if at >= 0 else "", same]
