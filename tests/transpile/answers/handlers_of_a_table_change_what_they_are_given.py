"""Functions of a table change what they are given, through a function that was given it; unknown ones raise.

targets: all
may refuse in part: bash clojure cpp d elixir go haskell nim ocaml rust swift

>>> f([(3, "deposit", 5), (1, "deposit", 10), (2, "withdraw", 4)])
({'balance': 11, 'count': 3}, [])
>>> f([(3, "deposit", 5), (1, "fly", 10), (2, "withdraw", 4)])
({'balance': 1, 'count': 2}, ['1: no handler for fly'])
>>> f([])
({'balance': 0, 'count': 0}, [])
"""

import heapq


class UnknownEvent(Exception):
    pass


def deposit(state, amount):
    state["balance"] += amount
    return state["balance"]


def withdraw(state, amount):
    state["balance"] -= amount
    return state["balance"]


HANDLERS = {"deposit": deposit, "withdraw": withdraw}


def dispatch(state, kind, payload):
    handler = HANDLERS.get(kind)
    if handler is None:
        raise UnknownEvent(f"no handler for {kind}")
    return handler(state, payload)


def f(events):
    queue = list(events)
    heapq.heapify(queue)
    state = {"balance": 0, "count": 0}
    errors = []
    while queue:
        time, kind, payload = heapq.heappop(queue)
        try:
            dispatch(state, kind, payload)
        except UnknownEvent as error:
            errors.append(f"{time}: {error}")
        else:
            state["count"] += 1
    return state, errors
