# Makes the entry at a key the last.
proc moveToEnd[D, K](table: var D, key: K) =
  let value = table[key]
  table.del(key)
  table[key] = value
