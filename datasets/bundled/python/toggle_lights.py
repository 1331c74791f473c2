def toggle_lights(grid, moves):
    """Play Lights Out on a grid of 0 and 1, in place: each move flips a cell and its neighbours; give the lit count."""
    for r, c in moves:
        row = grid[r]
        row[c] ^= 1
        if c > 0:
            row[c - 1] ^= 1
        if c + 1 < len(row):
            row[c + 1] ^= 1
        for other in (r - 1, r + 1):
            if 0 <= other < len(grid):
                grid[other][c] ^= 1
    return sum(sum(row) for row in grid)
