-- | Counts with one of them raised.
addCount :: Eq a => Int -> [(a, Int)] -> a -> [(a, Int)]
addCount n counts item = put counts item (fromMaybe 0 (lookup item counts) + n)
