r"""The error of a missing key names it.

targets: python rust

>>> f({'a': 1}, 'a')
['1', "2 'a'", "3 'a'"]
>>> f({}, "it's")
['0 "it\'s"', '1 "it\'s"', '2 "it\'s"', '3 "it\'s"']
"""


def f(d, key):
    out = []
    seen = {"b"}
    for act in range(4):
        try:
            if act == 0:
                d[key] += 0
            elif act == 1:
                out.append(str(d.pop(key)))
            elif act == 2:
                del d[key]
            else:
                seen.remove(key)
        except KeyError as e:
            out.append(f"{act} {e}")
    return out
