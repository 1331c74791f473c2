-- | The least of a heap and another element, and the others.
heapPushPop :: Ord a => [a] -> a -> (a, [a])
heapPushPop (top : rest) item | top < item = (top, siftDown 0 (item : rest))
heapPushPop items item = (item, items)
