-- | An attribute that is not there.
newtype AttributeError = AttributeError String deriving (Show, Exception)
