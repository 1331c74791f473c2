-- | A heap with the element at a place moved down to where it belongs.
siftDown :: Ord a => Int -> [a] -> [a]
siftDown i items = case [(items !! j, j) | j <- [2 * i + 1, 2 * i + 2], j < length items] of
  [] -> items
  children
    | items !! i <= least' -> items
    | otherwise -> siftDown child (replaceAt (replaceAt items i least') child (items !! i))
    where
      (least', child) = minimumBy (comparing fst) children
