# Takes out a key for its value, if it is there.
proc takeKeyOrNone[D, K](table: var D, key: K): auto =
  var value = none(typeof(table[key]))
  if key in table:
    value = some(table[key])
    table.del(key)
  value
