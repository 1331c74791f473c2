# The first item with the largest key.
proc maxBy[T, K](items: seq[T], key: proc (item: T): K): T =
  result = nonEmpty(items, "max")[0]
  var largest = key(result)
  for i in 1 ..< items.len:
    let own = key(items[i])
    if largest < own: (result, largest) = (items[i], own)
