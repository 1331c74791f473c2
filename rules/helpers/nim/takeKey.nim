# Takes out a key, which must be there, for its value.
proc takeKey[D, K](table: var D, key: K): auto =
  if key notin table: raise newException(KeyError, reprOf(key))
  let value = table[key]
  table.del(key)
  value
