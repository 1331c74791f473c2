-- | A list ordered as a binary heap.
heapify :: Ord a => [a] -> [a]
heapify items = foldl' (flip siftDown) items (reverse [0 .. div (length items) 2 - 1])
