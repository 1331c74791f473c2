-- | A division by zero.
newtype ZeroDivisionError = ZeroDivisionError String

instance Show ZeroDivisionError where
  show (ZeroDivisionError message) = message

instance Exception ZeroDivisionError
