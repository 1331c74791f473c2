-- | The value of a call, or the exception that it ended with; an exit ends the program.
driverTry :: NFData a => a -> IO (Either SomeException a)
driverTry call = do
  outcome <- try (evaluate (force call))
  case outcome of
    Left raised | Just code <- fromException raised -> throwIO (code :: ExitCode)
    _ -> return outcome
