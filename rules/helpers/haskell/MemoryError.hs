-- | Not enough memory.
newtype MemoryError = MemoryError String deriving (Show, Exception)
