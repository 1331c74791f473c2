"""Length of the shortest way from S to E through a maze of "#" walls, drawn with "+" marks."""

import sys
from collections import deque


def find(maze, mark):
    for r, row in enumerate(maze):
        for c, cell in enumerate(row):
            if cell == mark:
                return r, c
    raise ValueError(f"no {mark} in the maze")


def solve(maze, start, end):
    came_from = {start: None}
    queue = deque([start])
    while queue:
        r, c = queue.popleft()
        if (r, c) == end:
            break
        for place in ((r - 1, c), (r, c + 1), (r + 1, c), (r, c - 1)):
            row, col = place
            inside = 0 <= row < len(maze) and 0 <= col < len(maze[row])
            if inside and maze[row][col] != "#" and place not in came_from:
                came_from[place] = (r, c)
                queue.append(place)
    else:
        return None
    path = []
    place = end
    while place is not None:
        path.append(place)
        place = came_from[place]
    return path[::-1]


maze = [list(line.rstrip("\n")) for line in sys.stdin]
try:
    path = solve(maze, find(maze, "S"), find(maze, "E"))
except ValueError as error:
    print(error)
else:
    if path is None:
        print("no way")
    else:
        for r, c in path[1:-1]:
            maze[r][c] = "+"
        print(len(path) - 1)
        for row in maze:
            print("".join(row))
