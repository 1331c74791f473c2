-- | A value of the wrong type.
newtype TypeError = TypeError String deriving (Show, Exception)
