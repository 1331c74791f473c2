-- | What is not allowed.
newtype PermissionError = PermissionError String deriving (Show, Exception)
