-- | A heap with one more element.
heapPush :: Ord a => [a] -> a -> [a]
heapPush items item = siftUp (length items) (items ++ [item])
