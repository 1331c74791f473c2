"""What is read from records with values of several types is of the types that were seen there.

targets: cpp csharp go java javascript kotlin php python ruby rust typescript
may refuse: all

>>> f(60)
'Ann:91.5 Bob:67.0 91.5 79.25 [91.5, 67]'
>>> f(70)
'Ann:91.5 Bob:67.0 91.5 91.5 [91.5]'
"""

DATA = [
    {"name": "Ann", "score": 91.5},
    {"name": "Bob", "score": 67},
    {"name": "Cid", "score": None},
]


def show(name, score):
    return f"{name}:{score}"


def f(least):
    shown = []
    for row in DATA:
        if row["score"] is None:
            continue
        shown.append(show(row["name"], float(row["score"])))
    scores = [r["score"] for r in DATA if r["score"] is not None and float(r["score"]) > least]
    return f"{' '.join(shown)} {max(scores)} {sum(scores) / len(scores)} {scores}"
