-- | A buffer in the wrong state.
newtype BufferError = BufferError String

instance Show BufferError where
  show (BufferError message) = message

instance Exception BufferError
