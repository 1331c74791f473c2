-- | The members that only one of two sets has.
symmetric :: Ord a => [a] -> [a] -> [a]
symmetric a b = sort (filter (`notElem` b) a ++ filter (`notElem` a) b)
