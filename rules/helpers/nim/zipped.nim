# Three sequences side by side, as far as the shortest goes.
proc zipped[A, B, C](a: seq[A], b: seq[B], c: seq[C]): seq[(A, B, C)] =
  for i in 0 ..< min([a.len, b.len, c.len]): result.add((a[i], b[i], c[i]))
