"""What one place holds is told in turn.

Texts of an object before and after a call in one text.

targets: clojure elixir haskell ocaml racket

>>> f(3)
'<3> 2 <2>'
"""


class Box:
    def __init__(self, n):
        self.n = n

    def __str__(self):
        return f"<{self.n}>"

    def take(self):
        self.n -= 1
        return self.n


def f(n):
    box = Box(n)
    return f"{box} {box.take()} {box}"
