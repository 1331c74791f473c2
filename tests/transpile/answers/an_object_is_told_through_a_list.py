"""An object is told through a list.

may refuse in part: clojure elixir haskell ocaml racket

>>> f('x')
['x']
"""


class Listener:
    def __init__(self):
        self.seen = []

    def hear(self, text):
        self.seen.append(text)


class Subject:
    def __init__(self):
        self.listeners = []

    def attach(self, listener):
        self.listeners.append(listener)

    def tell(self, text):
        for listener in self.listeners:
            listener.hear(text)


def f(text):
    subject = Subject()
    listener = Listener()
    subject.attach(listener)
    subject.tell(text)
    return listener.seen
