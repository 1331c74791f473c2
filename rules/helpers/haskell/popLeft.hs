-- | The first element of a deque, which must be there, and those after it.
popLeft :: [a] -> (a, [a])
popLeft items = fromMaybe (throw (IndexError "pop from an empty deque")) (uncons items)
