-- | The end of the input.
newtype EOFError = EOFError String

instance Show EOFError where
  show (EOFError message) = message

instance Exception EOFError
