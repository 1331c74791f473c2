"""Each place outside has its own message.

targets: csharp java kotlin scala

>>> f([1, 2], 7)
['pop index out of range', 'list assignment index out of range', 'string index out of range']
"""


def f(xs, i):
    said = []
    try:
        xs.pop(i)
    except IndexError as error:
        said.append(str(error))
    try:
        xs[i] = 1
    except IndexError as error:
        said.append(str(error))
    try:
        said.append("abc"[i - 1])
    except IndexError as error:
        said.append(str(error))
    return said
