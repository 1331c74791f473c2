"""Variables of its own.

targets: lua perl php ruby
may refuse: bash r

>>> f(10)
(9, 10, 7)
"""


def f(n):
    left = n
    i = 7

    def walk(k):
        left = k - 1
        for i in range(2):
            left += i
        return walk(k - 2) + left if k > 1 else left

    return walk(5), left, i
