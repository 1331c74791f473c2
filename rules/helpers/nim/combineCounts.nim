# The counts of two dictionaries combined, as far as they are positive.
proc combineCounts[D](a, b: D, combine: proc (a, b: int): int): D =
  for key, count in a:
    let both = combine(count, b.getOrDefault(key))
    if both > 0: result[key] = both
  for key, count in b:
    let both = combine(0, count)
    if key notin a and both > 0: result[key] = both
