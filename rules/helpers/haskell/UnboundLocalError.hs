-- | A variable without a value.
newtype UnboundLocalError = UnboundLocalError String deriving (Show, Exception)
