-- | A key or an index that is not there.
newtype LookupError = LookupError String

instance Show LookupError where
  show (LookupError message) = message

instance Exception LookupError
