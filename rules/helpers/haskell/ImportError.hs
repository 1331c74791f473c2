-- | A module that is not there.
newtype ImportError = ImportError String deriving (Show, Exception)
