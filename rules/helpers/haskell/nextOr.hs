-- | The next element of an iterator or a default, and the rest.
nextOr :: a -> [a] -> (a, [a])
nextOr other items = fromMaybe (other, []) (uncons items)
