-- | A number that is too large.
newtype OverflowError = OverflowError String

instance Show OverflowError where
  show (OverflowError message) = message

instance Exception OverflowError
