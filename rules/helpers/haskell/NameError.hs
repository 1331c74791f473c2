-- | A name without a value.
newtype NameError = NameError String deriving (Show, Exception)
