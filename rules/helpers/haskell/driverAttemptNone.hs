-- | As driverAttempt, for a call without a result.
driverAttemptNone :: IO () -> IO String
driverAttemptNone call = either driverRaised (const "\"ok\":null") <$> driverTry call
