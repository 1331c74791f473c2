# Takes a member, which must be there, out of a set.
proc removeMember[T](items: var HashSet[T], item: T) =
  if item notin items: raise newException(KeyError, reprOf(item))
  items.excl(item)
