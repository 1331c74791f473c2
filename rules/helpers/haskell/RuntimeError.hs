-- | Something that failed.
newtype RuntimeError = RuntimeError String deriving (Show, Exception)
