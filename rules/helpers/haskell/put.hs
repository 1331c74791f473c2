-- | The entries with a value for a key: in the old one's place, or last.
put :: Eq k => [(k, v)] -> k -> v -> [(k, v)]
put entries key value = case break ((== key) . fst) entries of
  (before, _ : after) -> before ++ (key, value) : after
  _ -> entries ++ [(key, value)]
