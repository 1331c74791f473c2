"""A turn ends in a handler, beside what is done in any case.

targets: all
may refuse: bash clojure elixir haskell ocaml

>>> f([1, 0, 2])
['10', 'done', 'integer division or modulo by zero', 'done', '5', 'done', 'all']
>>> f([9, 1])
['1', 'done']
"""


def f(numbers):
    log = []
    for x in numbers:
        try:
            log.append(str(10 // x))
        except ZeroDivisionError as e:
            log.append(str(e))
            continue
        finally:
            log.append("done")
        if x > 5:
            break
    else:
        log.append("all")
    return log
