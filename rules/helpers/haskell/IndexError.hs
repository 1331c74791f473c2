-- | An index that is outside.
newtype IndexError = IndexError String deriving (Show, Exception)
