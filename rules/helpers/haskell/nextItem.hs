-- | The next element of an iterator, which must be there, and the rest.
nextItem :: [a] -> (a, [a])
nextItem items = fromMaybe (throw (StopIteration "")) (uncons items)
