def rotate_grid(grid, turns):
    """Rotate a rectangular grid clockwise by quarter turns (negative: counter-clockwise)."""
    for _ in range(turns % 4):
        grid = [list(column) for column in zip(*grid[::-1])]
    return grid
