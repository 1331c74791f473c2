-- | The first element, which must be there.
firstOf :: [a] -> a
firstOf items = fromMaybe (throw (StopIteration "")) (listToMaybe items)
