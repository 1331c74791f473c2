-- | A failure of the system.
newtype OSError = OSError String

instance Show OSError where
  show (OSError message) = message

instance Exception OSError
