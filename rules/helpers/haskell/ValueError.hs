-- | A wrong value.
newtype ValueError = ValueError String deriving (Show, Exception)
