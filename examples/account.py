"""A bank account that refuses what it cannot pay."""


class InsufficientFunds(Exception):
    pass


class Account:
    def __init__(self, owner: str, balance: int = 0) -> None:
        self.owner = owner
        self.balance = balance

    def deposit(self, cents: int) -> None:
        if cents <= 0:
            raise ValueError("a deposit must be positive")
        self.balance += cents

    def withdraw(self, cents: int) -> None:
        if cents > self.balance:
            raise InsufficientFunds(f"{self.owner} is short of {cents - self.balance}")
        self.balance -= cents


def statement(owner: str, bookings: list[int]) -> list[str]:
    """Book deposits (positive) and withdrawals (negative); a line for each, and the balance.

    >>> statement("Ada", [10000, -2550])
    ['   100.00', '   -25.50', 'balance 74.50']
    >>> statement("Bob", [500, -800, 0])
    ['     5.00', 'refused: Bob is short of 300', 'refused: a deposit must be positive', 'balance 5.00']
    """
    account = Account(owner)
    lines = []
    for cents in bookings:
        try:
            if cents < 0:
                account.withdraw(-cents)
            else:
                account.deposit(cents)
            lines.append(f"{cents / 100:9.2f}")
        except (InsufficientFunds, ValueError) as error:
            lines.append(f"refused: {error}")
    lines.append(f"balance {account.balance / 100:.2f}")
    return lines
