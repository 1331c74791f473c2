-- | A failed operation on floats.
newtype FloatingPointError = FloatingPointError String deriving (Show, Exception)
