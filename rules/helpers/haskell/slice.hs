-- | The elements between two places, which count from the end where they are negative.
slice :: Int -> Int -> [a] -> [a]
slice low high items = drop (place low) (take (place high) items)
  where place i = if i < 0 then i + length items else i
