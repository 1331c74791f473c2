-- | The first of the elements with the least key.
leastBy :: Ord k => (a -> k) -> [a] -> a
leastBy _ [] = throw (ValueError "min() arg is an empty sequence")
leastBy key items = minimumBy (comparing key) items
