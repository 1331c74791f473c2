-- | What is not allowed.
newtype PermissionError = PermissionError String

instance Show PermissionError where
  show (PermissionError message) = message

instance Exception PermissionError
