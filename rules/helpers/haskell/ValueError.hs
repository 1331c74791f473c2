-- | A wrong value.
newtype ValueError = ValueError String

instance Show ValueError where
  show (ValueError message) = message

instance Exception ValueError
