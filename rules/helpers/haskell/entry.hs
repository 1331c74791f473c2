-- | The value at a key, which must be there; a text of the key for the message.
entry :: Eq k => [(k, v)] -> k -> String -> v
entry entries key shown = fromMaybe (throw (KeyError shown)) (lookup key entries)
