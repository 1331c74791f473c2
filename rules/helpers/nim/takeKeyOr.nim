# Takes out a key for its value, or gives another value.
proc takeKeyOr[D, K, V](table: var D, key: K, missing: V): V =
  if key notin table: return missing
  result = table[key]
  table.del(key)
