"""What a call has changed is read after it.

may refuse: all

>>> f(2, 'n')
[2, 2]
"""

COUNTS = {"n": {"k": 0}}


def step(by):
    COUNTS["n"] = {"k": COUNTS["n"]["k"] + by}
    return by


def f(by, key):
    return [step(by), COUNTS[key]["k"]]
