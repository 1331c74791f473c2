-- | An interruption.
newtype KeyboardInterrupt = KeyboardInterrupt String deriving (Show, Exception)
