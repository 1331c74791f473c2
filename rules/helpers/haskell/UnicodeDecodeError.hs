-- | Bytes that are no text.
newtype UnicodeDecodeError = UnicodeDecodeError String

instance Show UnicodeDecodeError where
  show (UnicodeDecodeError message) = message

instance Exception UnicodeDecodeError
