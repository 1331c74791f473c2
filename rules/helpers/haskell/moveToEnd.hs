-- | The entries with one of them last.
moveToEnd :: Eq k => [(k, v)] -> k -> [(k, v)]
moveToEnd entries key = let (value, rest) = popEntry entries key in rest ++ [(key, value)]
