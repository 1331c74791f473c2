# Whether two dictionaries hold the same, in whatever order.
proc sameEntries[K, V](a, b: OrderedTable[K, V]): bool =
  result = a.len == b.len
  for key, value in a:
    if key notin b or b[key] != value: return false
