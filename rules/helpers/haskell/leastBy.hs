-- | The first of the elements with the least key; each key is asked for once.
leastBy :: Ord k => (a -> k) -> [a] -> a
leastBy _ [] = throw (ValueError "min() arg is an empty sequence")
leastBy key items = snd (minimumBy (comparing fst) [k `seq` (k, item) | item <- items, let k = key item])
