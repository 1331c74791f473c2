-- | Too deep a recursion.
newtype RecursionError = RecursionError String

instance Show RecursionError where
  show (RecursionError message) = message

instance Exception RecursionError
