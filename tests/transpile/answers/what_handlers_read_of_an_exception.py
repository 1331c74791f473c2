"""What handlers read of an exception.

targets: c cpp

>>> f({'a': 3}, 'a', 5)
'2 of a: short of a'
>>> f({'a': 3}, 'a', 1)
'2'
"""


class Short(Exception):
    def __init__(self, item, wanted):
        self.item = item
        self.wanted = wanted
        super().__init__(f"short of {item}")


def take(stock, item, n):
    if stock[item] < n:
        raise Short(item, n - stock[item])
    return stock[item] - n


def f(stock, item, n):
    try:
        return str(take(stock, item, n))
    except Short as e:
        return f"{e.wanted} of {e.item}: {e}"
