-- | The last entry and the others.
popLastEntry :: [(k, v)] -> ((k, v), [(k, v)])
popLastEntry [] = throw (KeyError "'popitem(): dictionary is empty'")
popLastEntry entries = (last entries, init entries)
