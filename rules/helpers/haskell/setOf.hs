-- | A set as a sorted list without repetition.
setOf :: Ord a => [a] -> [a]
setOf = nubSorted . sort
  where
    nubSorted (a : b : rest) | a == b = nubSorted (b : rest)
    nubSorted (a : rest) = a : nubSorted rest
    nubSorted [] = []
