"""A handler hides no variable that has a name as handlers have.

targets: javascript typescript php dart ruby racket perl clojure r java go lua

>>> f({'a': 9}, 'a')
[9]
>>> f({'a': 9}, 'b')
[1, 2, 3, 4, 5, 6]
"""


def f(d, k):
    e, error, ex, err, exception, failure = 1, 2, 3, 4, 5, 6
    try:
        return [d[k]]
    except KeyError:
        return [e, error, ex, err, exception, failure]
    except (ValueError, IndexError):
        raise
