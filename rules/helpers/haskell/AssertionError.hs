-- | A condition that does not hold.
newtype AssertionError = AssertionError String

instance Show AssertionError where
  show (AssertionError message) = message

instance Exception AssertionError
