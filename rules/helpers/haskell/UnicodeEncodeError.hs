-- | Text that has no such bytes.
newtype UnicodeEncodeError = UnicodeEncodeError String deriving (Show, Exception)
