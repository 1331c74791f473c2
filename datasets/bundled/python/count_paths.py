from functools import lru_cache


def count_paths(field: list[str]) -> int:
    """Number of paths from the top left to the bottom right of a map, going right or down past "#" cells."""

    @lru_cache(maxsize=None)
    def paths(r: int, c: int) -> int:
        if r >= len(field) or c >= len(field[r]) or field[r][c] == "#":
            return 0
        if (r, c) == (len(field) - 1, len(field[-1]) - 1):
            return 1
        return paths(r + 1, c) + paths(r, c + 1)

    return paths(0, 0)
