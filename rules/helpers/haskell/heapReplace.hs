-- | The least element of a heap, and the others with a new one.
heapReplace :: Ord a => [a] -> a -> (a, [a])
heapReplace [] _ = throw (IndexError "index out of range")
heapReplace (top : rest) item = (top, siftDown 0 (item : rest))
