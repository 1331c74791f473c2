-- | An interruption.
newtype KeyboardInterrupt = KeyboardInterrupt String

instance Show KeyboardInterrupt where
  show (KeyboardInterrupt message) = message

instance Exception KeyboardInterrupt
