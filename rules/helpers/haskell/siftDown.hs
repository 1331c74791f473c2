-- | A heap whose element at a place sinks where the smaller children are, then rises from the bottom to where it belongs.
siftDown :: Ord a => Int -> [a] -> [a]
siftDown top items = sink top items
  where
    item = items !! top
    sink i heap
      | left >= length heap = rise i heap
      | otherwise = sink child (replaceAt heap i (heap !! child))
      where
        left = 2 * i + 1
        child = if left + 1 < length heap && heap !! left >= heap !! (left + 1) then left + 1 else left
    rise i heap
      | i > top && item < above = rise parent (replaceAt heap i above)
      | otherwise = replaceAt heap i item
      where
        parent = div (i - 1) 2
        above = heap !! parent
