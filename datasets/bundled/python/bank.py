"""A bank's day: open, deposit, withdraw, transfer and show commands; failures are reported and change nothing."""

import sys


class BankError(Exception):
    pass


class UnknownAccount(BankError):
    pass


class Bank:
    def __init__(self) -> None:
        self.balances: dict[str, int] = {}

    def check(self, name: str) -> None:
        if name not in self.balances:
            raise UnknownAccount(f"no account {name}")

    def open(self, name: str) -> None:
        if name in self.balances:
            raise BankError(f"{name} has an account")
        self.balances[name] = 0

    def deposit(self, name: str, amount: int) -> None:
        self.check(name)
        self.balances[name] += amount

    def withdraw(self, name: str, amount: int) -> None:
        self.check(name)
        if self.balances[name] < amount:
            raise BankError(f"{name} has only {self.balances[name]}")
        self.balances[name] -= amount

    def transfer(self, source: str, target: str, amount: int) -> None:
        self.check(target)
        self.withdraw(source, amount)
        self.deposit(target, amount)


def main() -> None:
    bank = Bank()
    failures = 0
    for line in sys.stdin:
        command, *names = line.split()
        try:
            if command == "open":
                bank.open(names[0])
            elif command == "show":
                bank.check(names[0])
                print(names[0], bank.balances[names[0]])
            elif command == "deposit":
                bank.deposit(names[0], int(names[1]))
            elif command == "withdraw":
                bank.withdraw(names[0], int(names[1]))
            elif command == "transfer":
                bank.transfer(names[0], names[1], int(names[2]))
        except UnknownAccount as error:
            failures += 1
            print("unknown:", error)
        except BankError as error:
            failures += 1
            print("refused:", error)
    print(f"{len(bank.balances)} accounts, {sum(bank.balances.values())} in total, {failures} failures")


if __name__ == "__main__":
    main()
