-- | The value at a key, which must be there, and the other entries; a text of the key for the message.
takeEntry :: Eq k => [(k, v)] -> k -> String -> (v, [(k, v)])
takeEntry entries key shown = case break ((== key) . fst) entries of
  (before, (_, value) : after) -> (value, before ++ after)
  _ -> throw (KeyError shown)
