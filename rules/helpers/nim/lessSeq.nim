# Sequences in the order of their first elements that differ.
proc `<`[T](a, b: seq[T]): bool =
  for i in 0 ..< min(a.len, b.len):
    if a[i] != b[i]: return a[i] < b[i]
  a.len < b.len
