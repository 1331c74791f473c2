-- | The value at a key, which must be there.
findEntry :: Eq k => [(k, v)] -> k -> v
findEntry entries key = case lookup key entries of
  Just value -> value
  Nothing -> throw (KeyError "key not found")
