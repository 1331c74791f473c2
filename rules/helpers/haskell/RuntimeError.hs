-- | Something that failed.
newtype RuntimeError = RuntimeError String

instance Show RuntimeError where
  show (RuntimeError message) = message

instance Exception RuntimeError
