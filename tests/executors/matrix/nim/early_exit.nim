proc twice(n: int): int =
  if n == 2: quit(0)
  2 * n
