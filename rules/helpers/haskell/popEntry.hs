-- | The value at a key, which must be there, and the other entries.
popEntry :: Eq k => [(k, v)] -> k -> (v, [(k, v)])
popEntry entries key = case lookup key entries of
  Just value -> (value, filter ((/= key) . fst) entries)
  Nothing -> throw (KeyError "key not found")
