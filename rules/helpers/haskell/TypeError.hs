-- | A value of the wrong type.
newtype TypeError = TypeError String

instance Show TypeError where
  show (TypeError message) = message

instance Exception TypeError
