-- | A variable without a value.
newtype UnboundLocalError = UnboundLocalError String

instance Show UnboundLocalError where
  show (UnboundLocalError message) = message

instance Exception UnboundLocalError
