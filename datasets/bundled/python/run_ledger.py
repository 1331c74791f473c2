class InsufficientFunds(Exception):
    pass


class Account:
    def __init__(self, balance: int = 0) -> None:
        self.balance = balance

    def deposit(self, amount: int) -> None:
        if amount <= 0:
            raise ValueError("amount must be positive")
        self.balance += amount

    def withdraw(self, amount: int) -> None:
        if amount > self.balance:
            raise InsufficientFunds(f"need {amount - self.balance} more")
        self.balance -= amount


def run_ledger(opening: int, entries: list[int]) -> tuple[int, list[str]]:
    """Book entries (positive: deposit, negative: withdrawal); give the balance and a log of refusals."""
    account = Account(opening)
    log: list[str] = []
    for number, entry in enumerate(entries, 1):
        try:
            if entry < 0:
                account.withdraw(-entry)
            else:
                account.deposit(entry)
        except InsufficientFunds as error:
            log.append(f"{number}: {error}")
        except ValueError:
            log.append(f"{number}: ignored")
    return account.balance, log
