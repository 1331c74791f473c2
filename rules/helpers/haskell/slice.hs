-- | The elements between two places, which count from the end where they are negative.
slice :: Maybe Int -> Maybe Int -> [a] -> [a]
slice low high items = take (end - start) (drop start items)
  where
    size = length items
    place i = if i < 0 then max 0 (i + size) else min i size
    start = maybe 0 place low
    end = maybe size place high
