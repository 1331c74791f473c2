-- | A computation that fails.
newtype ArithmeticError = ArithmeticError String deriving (Show, Exception)
