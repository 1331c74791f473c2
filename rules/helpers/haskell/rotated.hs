-- | The list with so many elements moved from the end to the front.
rotated :: Int -> [a] -> [a]
rotated _ [] = []
rotated times items = drop place items ++ take place items
  where
    place = mod (negate times) (length items)
