-- | The entries with a value for a key: in the old one's place, or last.
put :: Eq k => [(k, v)] -> k -> v -> [(k, v)]
put [] key value = [(key, value)]
put ((k, old) : rest) key value
  | k == key = (k, value) : rest
  | otherwise = (k, old) : put rest key value
