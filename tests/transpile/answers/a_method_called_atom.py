"""A method called atom.

targets: clojure elixir haskell ocaml racket

>>> f('7 8 9')
25
"""

parsers = 0


class Parser:
    def __init__(self, text):
        global parsers
        parsers += 1
        self.tokens = text.split()

    def expr(self):
        value = self.atom()
        while self.tokens:
            value += self.atom()
        return value

    def atom(self):
        return int(self.tokens.pop(0))


def f(text):
    return Parser(text).expr() + parsers
