# Puts the entries of one dictionary into another.
proc updateDict[D, E](table: var D, other: E) =
  for key, value in other: table[key] = value
