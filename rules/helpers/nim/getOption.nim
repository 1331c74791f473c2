# The value at a key, if there is one.
proc getOption[D, K](table: D, key: K): auto = (if key in table: some(table[key]) else: none(typeof(table[key])))
