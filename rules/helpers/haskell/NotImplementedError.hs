-- | What is not there yet.
newtype NotImplementedError = NotImplementedError String deriving (Show, Exception)
