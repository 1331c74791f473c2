# Takes the least member out of a set.
proc takeMember[T](items: var HashSet[T]): T =
  if items.len == 0: raise newException(KeyError, "pop from an empty set")
  result = min(toSeq(items))
  items.excl(result)
