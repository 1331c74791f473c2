-- | Whether two dictionaries have the same entries, in whatever order.
sameEntries :: (Eq k, Eq v) => [(k, v)] -> [(k, v)] -> Bool
sameEntries a b = length a == length b && all (\(key, value) -> lookup key b == Just value) a
