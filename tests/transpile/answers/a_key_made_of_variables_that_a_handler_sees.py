"""A handler sees the variables of the key that is missing.

targets: javascript typescript php dart ruby racket

>>> f(['push', 'coin', 'coin'])
('unlocked', ['push?', 'coin?'])
"""

MOVES = {("locked", "coin"): "unlocked", ("unlocked", "push"): "locked"}


def f(events):
    state = "locked"
    log = []
    for e in events:
        try:
            state = MOVES[state, e]
        except KeyError:
            log.append(e + "?")
    return state, log
