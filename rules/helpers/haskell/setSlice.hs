-- | The list with other elements between two places.
setSlice :: Int -> Int -> [a] -> [a] -> [a]
setSlice low high new items = take (within low) items ++ new ++ drop (max (within low) (within high)) items
  where within i = if i < 0 then max 0 (i + length items) else i
