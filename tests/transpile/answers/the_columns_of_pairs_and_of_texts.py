"""The columns of pairs and of texts.

may refuse: all

>>> f([(1, 'a'), (2, 'b')], ['xyz', 'uv'])
['3', 'ab', '3', 'xu', 'yv']
>>> f([], ['xy'])
['not enough values to unpack (expected 2, got 0)']
"""


def f(pairs, rows):
    try:
        numbers, names = zip(*pairs)
    except ValueError as e:
        return [str(e)]
    low, high = map(max, zip(*[(n, -n) for n in numbers]))
    return [str(sum(numbers)), "".join(names), str(low - high), *["".join(column) for column in zip(*rows)]]
