-- | The end of the input.
newtype EOFError = EOFError String deriving (Show, Exception)
