def spiral_order(grid: list[list[int]]) -> list[int]:
    """The cells of a rectangular grid, read clockwise from the top left corner inwards."""
    result: list[int] = []
    if not grid:
        return result
    top, bottom = 0, len(grid) - 1
    left, right = 0, len(grid[0]) - 1
    while top <= bottom and left <= right:
        for c in range(left, right + 1):
            result.append(grid[top][c])
        for r in range(top + 1, bottom + 1):
            result.append(grid[r][right])
        if top < bottom and left < right:
            for c in range(right - 1, left - 1, -1):
                result.append(grid[bottom][c])
            for r in range(bottom - 1, top, -1):
                result.append(grid[r][left])
        top += 1
        bottom -= 1
        left += 1
        right -= 1
    return result
