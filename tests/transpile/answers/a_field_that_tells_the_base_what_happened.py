"""A field that tells the base what happened.

targets: dart javascript php ruby

>>> f(7)
'short by 2 2'
>>> f(5)
'enough'
"""


class Short(Exception):
    def __init__(self, needed, there):
        self.missing = needed - there
        super().__init__(f"short by {self.missing}")


def f(n):
    try:
        if n > 5:
            raise Short(n, 5)
        return "enough"
    except Short as e:
        return str(e) + " " + str(e.missing)
