# Puts pairs into a dictionary.
proc updatePairs[D, K, V](table: var D, entries: seq[(K, V)]) =
  for (key, value) in entries: table[key] = value
