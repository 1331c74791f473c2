-- | What took too long.
newtype TimeoutError = TimeoutError String deriving (Show, Exception)
