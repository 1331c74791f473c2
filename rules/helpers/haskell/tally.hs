-- | How often each element occurs.
tally :: Eq a => [a] -> [(a, Int)]
tally = foldl' (addCount 1) []
