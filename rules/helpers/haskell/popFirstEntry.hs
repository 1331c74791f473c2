-- | The first entry and the others.
popFirstEntry :: [(k, v)] -> ((k, v), [(k, v)])
popFirstEntry [] = throw (KeyError "'popitem(): dictionary is empty'")
popFirstEntry (first : rest) = (first, rest)
