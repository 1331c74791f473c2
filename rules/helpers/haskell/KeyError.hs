-- | A key that is not there.
newtype KeyError = KeyError String

instance Show KeyError where
  show (KeyError message) = message

instance Exception KeyError
