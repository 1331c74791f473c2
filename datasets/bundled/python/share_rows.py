def share_rows(width, height, shared):
    """Mark the diagonal of a board whose rows are one shared list or separate lists."""
    row = [0] * width
    board = [row if shared else row[:] for _ in range(height)]
    for i in range(min(width, height)):
        board[i][i] += i + 1
    row.append(-1)
    return board
