"""An object that is found by its key and kept changes again where the key comes again, in all places that keep it.

targets: c cpp csharp d dart go java javascript julia kotlin lua ocaml perl php python racket ruby rust scala swift typescript
may refuse: bash clojure elixir haskell nim r

>>> f(['b', 'a', 'b'])
[2, 1, 2]
>>> f([])
[]
"""


class Task:
    def __init__(self):
        self.runs = 0


def f(names):
    tasks = {name: Task() for name in names}
    kept = []
    for name in names:
        task = tasks[name]
        task.runs += 1
        kept.append(task)
    return [task.runs for task in kept]
