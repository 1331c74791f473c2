-- | The least element of a heap, and the others.
heapPop :: Ord a => [a] -> (a, [a])
heapPop [] = throw (IndexError "index out of range")
heapPop [item] = (item, [])
heapPop (item : rest) = (item, siftDown 0 (last rest : init rest))
