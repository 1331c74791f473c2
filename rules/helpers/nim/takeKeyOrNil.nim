# Takes a key out of a table and gives its object, or nothing.
proc takeKeyOrNil[K, V](table: var (Table[K, V] | OrderedTable[K, V]), key: K): V = discard table.pop(key, result)
