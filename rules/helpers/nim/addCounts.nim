# Adds the counts of another dictionary, or takes them off.
proc addCounts[D, E](counts: var D, others: E, sign: int) =
  for key, count in others: counts.mgetOrPut(key, 0) += sign * count
