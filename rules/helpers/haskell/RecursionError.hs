-- | Too deep a recursion.
newtype RecursionError = RecursionError String deriving (Show, Exception)
