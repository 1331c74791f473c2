-- | The encoded result of a call, or the exception that it ended with.
driverAttempt :: String -> IO String
driverAttempt call = do
  outcome <- try (evaluate (force call))
  return (either driverRaised ("\"ok\":" ++) outcome)
