-- | The list with other elements between two places.
setSlice :: Int -> Int -> [a] -> [a] -> [a]
setSlice low high new items = take start items ++ new ++ drop (max start end) items
  where
    start = within low
    end = within high
    within i = if i < 0 then max 0 (i + length items) else i
