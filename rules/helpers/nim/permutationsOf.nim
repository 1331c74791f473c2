# The rows of different items, in the order of their places.
proc permutationsOf[T](items: seq[T], count = -1): seq[seq[T]] =
  let size = (if count < 0: items.len else: count)
  var found: seq[seq[T]]
  proc extend(places: seq[int]) =
    if places.len == size:
      found.add(places.mapIt(items[it]))
      return
    for place in 0 ..< items.len:
      if place notin places: extend(places & place)
  extend(@[])
  found
