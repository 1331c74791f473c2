-- | An attribute that is not there.
newtype AttributeError = AttributeError String

instance Show AttributeError where
  show (AttributeError message) = message

instance Exception AttributeError
