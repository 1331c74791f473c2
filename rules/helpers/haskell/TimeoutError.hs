-- | What took too long.
newtype TimeoutError = TimeoutError String

instance Show TimeoutError where
  show (TimeoutError message) = message

instance Exception TimeoutError
