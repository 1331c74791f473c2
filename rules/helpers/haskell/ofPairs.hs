-- | A dictionary of pairs, of which the last of a key counts.
ofPairs :: Eq k => [(k, v)] -> [(k, v)]
ofPairs = merge []
