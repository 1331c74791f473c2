# The items in the order of a key that may raise.
proc sortedByKey[T, K](items: seq[T], key: proc (item: T): K, order = Ascending): seq[T] =
  result = items
  sortByKey(result, key, order)
