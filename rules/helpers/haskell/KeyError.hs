-- | A key that is not there.
newtype KeyError = KeyError String deriving (Show, Exception)
