-- | A heap with the element at a place moved up to where it belongs.
siftUp :: Ord a => Int -> [a] -> [a]
siftUp 0 items = items
siftUp i items
  | item < above = siftUp parent (replaceAt (replaceAt items i above) parent item)
  | otherwise = items
  where
    parent = div (i - 1) 2
    item = items !! i
    above = items !! parent
