def queens(n: int) -> list[list[int]]:
    """All ways to place n queens on an n x n board, each as the column of the queen in every row."""
    solutions: list[list[int]] = []
    columns: list[int] = []
    taken: set[int] = set()
    rising: set[int] = set()
    falling: set[int] = set()

    def place(row: int) -> None:
        if row == n:
            solutions.append(columns[:])
            return
        for col in range(n):
            if col in taken or row + col in rising or row - col in falling:
                continue
            columns.append(col)
            taken.add(col)
            rising.add(row + col)
            falling.add(row - col)
            place(row + 1)
            columns.pop()
            taken.remove(col)
            rising.remove(row + col)
            falling.remove(row - col)

    place(0)
    return solutions
