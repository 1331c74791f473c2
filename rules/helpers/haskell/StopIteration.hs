-- | An iterator without a further element.
newtype StopIteration = StopIteration String

instance Show StopIteration where
  show (StopIteration message) = message

instance Exception StopIteration
