-- | The value of an action, or the exception that it ended with; an exit ends the program.
driverTry :: NFData a => IO a -> IO (Either SomeException a)
driverTry action = do
  outcome <- try (action >>= evaluate . force)
  case outcome of
    Left raised | Just code <- fromException raised -> throwIO (code :: ExitCode)
    _ -> return outcome
