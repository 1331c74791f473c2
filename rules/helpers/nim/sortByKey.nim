# Sorts by a key that may raise, of a single item too, before any is moved.
proc sortByKey[T, K](items: var seq[T], key: proc (item: T): K, order = Ascending) =
  var entries = items.mapIt((key(it), it))
  entries.sort(proc (a, b: (K, T)): int = cmp(a[0], b[0]), order)
  for i, entry in entries: items[i] = entry[1]
