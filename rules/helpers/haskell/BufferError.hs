-- | A buffer in the wrong state.
newtype BufferError = BufferError String deriving (Show, Exception)
