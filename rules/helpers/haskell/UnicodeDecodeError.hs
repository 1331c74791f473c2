-- | Bytes that are no text.
newtype UnicodeDecodeError = UnicodeDecodeError String deriving (Show, Exception)
