"""An exception is asked its class.

targets: dart javascript php ruby

>>> f(0, '7')
7
>>> f(0, 'x')
-1
>>> f(3, '7')
-2
"""


def f(k, text):
    try:
        return [int(text)][k]
    except Exception as error:
        if isinstance(error, ValueError):
            return -1
        return -2
