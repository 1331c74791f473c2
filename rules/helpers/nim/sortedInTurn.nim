# The items in the order of a comparison that finds no two equal: it is only asked about a later and an earlier one.
proc sortedInTurn[T](items: seq[T], compare: proc (a, b: T): int): seq[T] =
  var places = toSeq(0 ..< items.len)
  places.sort(proc (i, j: int): int = (if i > j: compare(items[i], items[j]) else: -compare(items[j], items[i])))
  places.mapIt(items[it])
