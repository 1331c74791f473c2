-- | A failure of the system.
newtype OSError = OSError String deriving (Show, Exception)
