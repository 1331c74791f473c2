-- | An index that is outside.
newtype IndexError = IndexError String

instance Show IndexError where
  show (IndexError message) = message

instance Exception IndexError
