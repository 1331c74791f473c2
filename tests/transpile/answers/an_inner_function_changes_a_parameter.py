"""Functions within others swap, add and mark what belongs to the caller.

targets: all

>>> f([3, 1, 2], [[1, 1, 0], [0, 1, 0], [1, 0, 1]])
([1, 2, 3], [[1, 2, 3], [1, 3, 2], [2, 1, 3], [2, 3, 1], [3, 2, 1], [3, 1, 2]], 3, [1, 2, 3, 0, 1, 2])
>>> f([], [[0]])
([], [[]], 0, [])
"""


def arrange(xs):
    def part(low, high):
        pivot = xs[high]
        i = low
        for j in range(low, high):
            if xs[j] < pivot:
                xs[i], xs[j] = xs[j], xs[i]
                i += 1
        xs[i], xs[high] = xs[high], xs[i]
        return i

    def sort(low, high):
        if low < high:
            p = part(low, high)
            sort(low, p - 1)
            sort(p + 1, high)

    sort(0, len(xs) - 1)


def orders(xs):
    out = []

    def go(i):
        if i == len(xs):
            out.append(list(xs))
            return
        for j in range(i, len(xs)):
            xs[i], xs[j] = xs[j], xs[i]
            go(i + 1)
            xs[i], xs[j] = xs[j], xs[i]

    go(0)
    return out


def largest(grid):
    def sink(r, c):
        if r < 0 or c < 0 or r >= len(grid) or c >= len(grid[0]) or grid[r][c] != 1:
            return 0
        grid[r][c] = 0
        return 1 + sink(r + 1, c) + sink(r - 1, c) + sink(r, c + 1) + sink(r, c - 1)

    best = 0
    for r in range(len(grid)):
        for c in range(len(grid[0])):
            best = max(best, sink(r, c))
    return best


def grow(xs, n):
    count = 0

    def add(v):
        nonlocal count
        xs.append(v)
        count += 1

    for i in range(n):
        add(i)
    return count


def f(xs, grid):
    arrange(xs)
    permuted = orders(list(xs))
    grown = list(xs)
    grow(grown, len(xs))
    return xs, permuted, largest(grid), grown
