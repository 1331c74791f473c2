# The columns of rows, as far as the shortest row goes.
proc transposed[T](rows: seq[seq[T]]): seq[seq[T]] =
  if rows.len > 0:
    for i in 0 ..< min(rows.mapIt(it.len)): result.add(rows.mapIt(it[i]))
