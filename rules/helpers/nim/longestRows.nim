# Two sequences side by side, as far as the longer goes.
proc longestRows[A, B](a: seq[A], b: seq[B]): seq[(Option[A], Option[B])] =
  for i in 0 ..< max(a.len, b.len):
    result.add(((if i < a.len: some(a[i]) else: none(A)), (if i < b.len: some(b[i]) else: none(B))))
