-- | The value at a key, made where it is missing, and the entries.
setDefault :: Eq k => [(k, v)] -> k -> v -> (v, [(k, v)])
setDefault entries key value = case lookup key entries of
  Just present -> (present, entries)
  Nothing -> (value, entries ++ [(key, value)])
