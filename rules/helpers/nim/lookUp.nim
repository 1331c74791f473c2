# The value at a key; a KeyError says the key.
proc lookUp[K, V](table: Table[K, V] | OrderedTable[K, V], key: K): V =
  if key notin table: raise newException(KeyError, reprOf(key))
  table[key]

# The place of that value.
proc lookUp[K, V](table: var (Table[K, V] | OrderedTable[K, V]), key: K): var V =
  if key notin table: raise newException(KeyError, reprOf(key))
  table[key]
