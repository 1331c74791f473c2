-- | A file that is not there.
newtype FileNotFoundError = FileNotFoundError String

instance Show FileNotFoundError where
  show (FileNotFoundError message) = message

instance Exception FileNotFoundError
