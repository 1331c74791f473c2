# Takes out a key, which must be there.
proc removeKey[D, K](table: var D, key: K) =
  if key notin table: raise newException(KeyError, reprOf(key))
  table.del(key)
