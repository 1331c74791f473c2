-- | The encoded result of a call, or the exception that it ended with.
driverAttempt :: IO String -> IO String
driverAttempt call = either driverRaised ("\"ok\":" ++) <$> driverTry call
