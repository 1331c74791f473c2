"""Multiply two integer matrices, each given as a line with its numbers of rows and columns and then its rows."""


def read_matrix():
    rows, _ = map(int, input().split())
    return [list(map(int, input().split())) for _ in range(rows)]


def multiply(a, b):
    columns = list(zip(*b))
    return [[sum(x * y for x, y in zip(row, column)) for column in columns] for row in a]


left = read_matrix()
right = read_matrix()
if len(left[0]) != len(right):
    print("shapes do not fit:", f"{len(left)}x{len(left[0])}", "and", f"{len(right)}x{len(right[0])}")
else:
    for row in multiply(left, right):
        print(*row)
