-- | A key or an index that is not there.
newtype LookupError = LookupError String deriving (Show, Exception)
