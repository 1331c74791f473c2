# Every item of one sequence with every item of another.
proc cartesian[A, B](a: seq[A], b: seq[B]): seq[(A, B)] =
  for x in a:
    for y in b: result.add((x, y))
