-- | Text that has no such bytes.
newtype UnicodeEncodeError = UnicodeEncodeError String

instance Show UnicodeEncodeError where
  show (UnicodeEncodeError message) = message

instance Exception UnicodeEncodeError
