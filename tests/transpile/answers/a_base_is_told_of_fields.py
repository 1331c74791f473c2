"""A base is told of fields.

targets: csharp java kotlin scala

>>> f(5, 3)
'short by 2 of 5'
>>> f(1, 2)
'enough'
"""


class BankError(Exception):
    pass


class Short(BankError):
    def __init__(self, needed, available):
        self.missing = needed - available
        self.needed = needed
        super().__init__(f"short by {self.missing} of {self.needed}")


def f(needed, available):
    try:
        if needed > available:
            raise Short(needed, available)
    except BankError as e:
        return str(e)
    return "enough"
