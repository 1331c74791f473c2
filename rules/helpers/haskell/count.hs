-- | How often an element is in a list.
count :: Eq a => a -> [a] -> Int
count item items = length (filter (== item) items)
