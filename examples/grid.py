"""Cheapest way over a grid of costs; no type is declared here, Dragoman finds them by running the examples."""


def cheapest_path(grid):
    """Cost and moves ("R", "D") of the cheapest way from the top left to the bottom right corner.

    >>> cheapest_path([[1, 3, 1], [1, 5, 1], [4, 2, 1]])
    (7, 'RRDD')
    >>> cheapest_path([[2, 9], [1, 9], [1, 1]])
    (5, 'DDR')
    """
    rows, cols = len(grid), len(grid[0])
    best = [[0] * cols for _ in range(rows)]
    for r in range(rows):
        for c in range(cols):
            before = []
            if r > 0:
                before.append(best[r - 1][c])
            if c > 0:
                before.append(best[r][c - 1])
            best[r][c] = grid[r][c] + (min(before) if before else 0)

    moves = []
    r, c = rows - 1, cols - 1
    while r > 0 or c > 0:
        if c == 0 or (r > 0 and best[r - 1][c] < best[r][c - 1]):
            moves.append("D")
            r -= 1
        else:
            moves.append("R")
            c -= 1
    return best[-1][-1], "".join(moves[::-1])


def shift_rows(grid, step):
    """The grid with row number i moved i * step places to the right, around the edge.

    >>> shift_rows([[1, 2, 3], [1, 2, 3], [1, 2, 3]], 1)
    [[1, 2, 3], [3, 1, 2], [2, 3, 1]]
    >>> shift_rows([[1, 2, 3, 4], [1, 2, 3, 4]], -1)
    [[1, 2, 3, 4], [2, 3, 4, 1]]
    """
    return [[row[(c - i * step) % len(row)] for c in range(len(row))] for i, row in enumerate(grid)]
