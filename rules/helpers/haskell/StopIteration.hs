-- | An iterator without a further element.
newtype StopIteration = StopIteration String deriving (Show, Exception)
