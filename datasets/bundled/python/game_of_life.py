"""Conway's Game of Life on a torus: the first line is the number of generations, then the board of "." and "#"."""

import sys


def step(board):
    rows, cols = len(board), len(board[0])
    result = []
    for r in range(rows):
        line = []
        for c in range(cols):
            neighbours = 0
            for dr in (-1, 0, 1):
                for dc in (-1, 0, 1):
                    if (dr or dc) and board[(r + dr) % rows][(c + dc) % cols] == "#":
                        neighbours += 1
            alive = neighbours == 3 or (neighbours == 2 and board[r][c] == "#")
            line.append("#" if alive else ".")
        result.append("".join(line))
    return result


generations, *board = sys.stdin.read().split()
for _ in range(int(generations)):
    board = step(board)
print("\n".join(board))
print("alive:", sum(row.count("#") for row in board))
