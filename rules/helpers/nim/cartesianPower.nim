# The rows of so many of the items.
proc cartesianPower[T](items: seq[T], count: int): seq[seq[T]] =
  result = @[newSeq[T]()]
  for _ in 1 .. count:
    var longer: seq[seq[T]]
    for row in result:
      for item in items: longer.add(row & item)
    result = longer
