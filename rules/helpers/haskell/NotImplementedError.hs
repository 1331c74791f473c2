-- | What is not there yet.
newtype NotImplementedError = NotImplementedError String

instance Show NotImplementedError where
  show (NotImplementedError message) = message

instance Exception NotImplementedError
