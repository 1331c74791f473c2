-- | A module that is not there.
newtype ImportError = ImportError String

instance Show ImportError where
  show (ImportError message) = message

instance Exception ImportError
