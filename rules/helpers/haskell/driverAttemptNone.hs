-- | As driverAttempt, for a call without a result.
driverAttemptNone :: () -> IO String
driverAttemptNone call = do
  outcome <- driverTry call
  return (either driverRaised (const "\"ok\":null") outcome)
