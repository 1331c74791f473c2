-- | Not enough memory.
newtype MemoryError = MemoryError String

instance Show MemoryError where
  show (MemoryError message) = message

instance Exception MemoryError
