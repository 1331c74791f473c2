-- | A computation that fails.
newtype ArithmeticError = ArithmeticError String

instance Show ArithmeticError where
  show (ArithmeticError message) = message

instance Exception ArithmeticError
