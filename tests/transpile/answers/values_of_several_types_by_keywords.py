"""Values of several types by keywords.

may refuse: all

>>> f(1)
('', 'z=1,y=[1]')
"""


def shown(sep, **kw):
    return sep.join(f"{k}={v}" for k, v in kw.items())


def f(n: int):
    return shown("-"), shown(",", z=n, y=[n])
