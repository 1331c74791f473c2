# Every key as often as its count says.
proc countedItems[D](counts: D): auto =
  var items: seq[typeof(toSeq(counts.keys)[0])]
  for key, count in counts:
    for _ in 1 .. count: items.add(key)
  items
