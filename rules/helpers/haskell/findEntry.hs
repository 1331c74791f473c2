-- | The value at a key, which must be there.
findEntry :: Eq k => [(k, v)] -> k -> v
findEntry entries key = fromMaybe (throw (KeyError "key not found")) (lookup key entries)
