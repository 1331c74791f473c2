"""Two fields hold one object.

may refuse in part: clojure elixir haskell ocaml racket

>>> f(5)
[5, 5, 5]
"""


class Account:
    def __init__(self, name):
        self.name = name
        self.balance = 0


class Bank:
    def __init__(self):
        self.accounts = {}
        self.last = None

    def open(self, name):
        account = Account(name)
        self.accounts[name] = account
        self.last = account
        return account

    def pay(self, name, n):
        self.accounts[name].balance += n


def f(n):
    bank = Bank()
    account = bank.open("x")
    bank.pay("x", n)
    return [account.balance, bank.last.balance, bank.accounts["x"].balance]
