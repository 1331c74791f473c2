-- | A condition that does not hold.
newtype AssertionError = AssertionError String deriving (Show, Exception)
