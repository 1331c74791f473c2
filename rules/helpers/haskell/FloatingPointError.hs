-- | A failed operation on floats.
newtype FloatingPointError = FloatingPointError String

instance Show FloatingPointError where
  show (FloatingPointError message) = message

instance Exception FloatingPointError
