"""What is added to is counted before.

targets: lua perl php ruby
may refuse: bash r

>>> f([1, 2])
'2 None 3 3None [1, 2, 4, 5]'
"""


def f(ys):
    first = f"{len(ys)} {ys.append(4)!r} {len(ys)}"
    return first + " " + str(len(ys)) + str(ys.append(5)) + f" {ys}"
