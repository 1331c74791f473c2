-- | The encoded result of a call, or the exception that it ended with.
driverAttempt :: String -> IO String
driverAttempt call = do
  outcome <- driverTry call
  return (either driverRaised ("\"ok\":" ++) outcome)
