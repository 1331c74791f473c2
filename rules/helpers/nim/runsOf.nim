# Neighbours with the same key, by their keys.
proc runsOf[T, K](items: seq[T], key: proc (item: T): K): seq[(K, seq[T])] =
  for item in items:
    let own = key(item)
    if result.len == 0 or result[^1][0] != own: result.add((own, @[item]))
    else: result[^1][1].add(item)
