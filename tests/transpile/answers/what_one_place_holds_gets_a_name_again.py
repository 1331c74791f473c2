"""What one place holds gets a name again.

Nor here, where a variable goes on to hold other objects.

targets: clojure elixir haskell ocaml racket

>>> f(['b', 'a'])
(['a1', 'b2'], 2)
>>> f([])
([], 0)
"""


class Task:
    def __init__(self, name):
        self.name = name
        self.start = 0


def begin(tasks):
    order = []
    for i, name in enumerate(sorted(tasks)):
        task = tasks[name]
        task.start = i + 1
        order.append(task)
    return order


def f(names):
    tasks = {}
    for name in names:
        t = Task(name)
        tasks[t.name] = t
    order = begin(tasks)
    shown = []
    for t in order:
        shown.append(f"{t.name}{t.start}")
    return shown, max((t.start for t in order), default=0)
