"""Errors have names that a target's own classes have, and a range has no step.

targets: all

>>> f(["1", "x"], 1)
'at x'
>>> f(["1", "2"], 2)
'[0, 2]'
>>> f(["1"], 0)
'a value'
>>> f([], -1)
'no code'
>>> f([], 1)
'nothing'
"""


class LoadError(Exception):
    pass


class ArgumentError(Exception):
    pass


def load(texts, step):
    if step < 0:
        raise ArgumentError("no code")
    for text in texts:
        if not text.isdigit():
            raise LoadError("at " + text)
    if not texts:
        return "nothing"
    places = []
    for i in range(0, 4, step):
        places.append(i)
    return str(places)


def f(texts, step):
    try:
        return load(texts, step)
    except LoadError as e:
        return str(e)
    except ArgumentError as e:
        return str(e)
    except ValueError:
        return "a value"
