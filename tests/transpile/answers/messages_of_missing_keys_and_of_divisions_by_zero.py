r"""Messages of missing keys and of divisions by zero.

targets: lua perl
may refuse: bash r

>>> f(['a', 'b', "it's"], {'a': 5}, 3)
(['3', "'a!'", "'b'", '"it\'s"'], 0, "(3, 'b')")
>>> f(['a'], {'a': 5}, 0)
(['integer division or modulo by zero'], 0, 'integer modulo by zero')
"""


def f(names, ranks, n):
    out = []
    for word in names:
        try:
            out.append(str(ranks[word] // n + ranks[word] % n))
            del ranks[word + "!"]
        except (KeyError, ZeroDivisionError) as e:
            out.append(str(e))
    try:
        return out, 7 % n, {(1, "a"): 2}[(n, "b")]
    except (KeyError, ZeroDivisionError) as e:
        return out, 0, f"{e}"
