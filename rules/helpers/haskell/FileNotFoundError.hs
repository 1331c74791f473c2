-- | A file that is not there.
newtype FileNotFoundError = FileNotFoundError String deriving (Show, Exception)
