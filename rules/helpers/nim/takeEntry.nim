# Takes out the last entry, or the first.
proc takeEntry[D](table: var D, first = false): auto =
  if table.len == 0: raise newException(KeyError, "'popitem(): dictionary is empty'")
  let entries = toSeq(table.pairs)
  let entry = (if first: entries[0] else: entries[^1])
  table.del(entry[0])
  entry
