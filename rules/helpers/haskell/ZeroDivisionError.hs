-- | A division by zero.
newtype ZeroDivisionError = ZeroDivisionError String deriving (Show, Exception)
