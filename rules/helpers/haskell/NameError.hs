-- | A name without a value.
newtype NameError = NameError String

instance Show NameError where
  show (NameError message) = message

instance Exception NameError
