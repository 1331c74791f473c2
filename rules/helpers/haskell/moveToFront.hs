-- | The entries with one of them first.
moveToFront :: Eq k => [(k, v)] -> k -> [(k, v)]
moveToFront entries key = let (value, rest) = popEntry entries key in (key, value) : rest
