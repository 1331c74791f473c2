"""Events leave a heap in turn and are handled by functions of a dictionary; unknown kinds raise an error with fields.

targets: all
may refuse: bash clojure elixir haskell ocaml

>>> f([(3, "add", "a"), (1, "add", "b"), (2, "pop", "")])
(['+b', '-b', '+a'], 1)
>>> f([(3, "add", "a"), (1, "jump", "b"), (2, "pop", "")])
(['?jump', 'empty at 2', '+a'], 1)
>>> f([])
([], 0)
>>> f([(1, "add", "x"), (1, "stop", "now"), (5, "add", "y")])
(['+x', 'stopped: now'], 1)
"""

import heapq
from typing import Callable


class UnknownKind(Exception):
    def __init__(self, kind: str, time: int) -> None:
        super().__init__(f"unknown kind {kind} at {time}")
        self.kind = kind
        self.time = time


class Stop(Exception):
    pass


def f(events: list[tuple[int, str, str]]) -> tuple[list[str], int]:
    log: list[str] = []
    stack: list[str] = []

    def on_add(time: int, payload: str) -> None:
        stack.append(payload)
        log.append("+" + payload)

    def on_pop(time: int, payload: str) -> None:
        if not stack:
            raise IndexError(f"empty at {time}")
        log.append("-" + stack.pop())

    def on_stop(time: int, payload: str) -> None:
        raise Stop(payload)

    handlers: dict[str, Callable[[int, str], None]] = {"add": on_add, "pop": on_pop, "stop": on_stop}
    queue: list[tuple[int, str, str]] = []
    for event in events:
        heapq.heappush(queue, event)
    while queue:
        time, kind, payload = heapq.heappop(queue)
        try:
            if kind not in handlers:
                raise UnknownKind(kind, time)
            handlers[kind](time, payload)
        except UnknownKind as e:
            log.append("?" + e.kind)
        except IndexError as e:
            log.append(str(e))
        except Stop as e:
            log.append(f"stopped: {e}")
            break
    return log, len(stack)
