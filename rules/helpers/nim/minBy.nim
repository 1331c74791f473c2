# The first item with the least key.
proc minBy[T, K](items: seq[T], key: proc (item: T): K): T =
  result = nonEmpty(items, "min")[0]
  var least = key(result)
  for i in 1 ..< items.len:
    let own = key(items[i])
    if own < least: (result, least) = (items[i], own)
