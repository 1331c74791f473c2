-- | A number that is too large.
newtype OverflowError = OverflowError String deriving (Show, Exception)
