-- | As driverAttempt, with the arguments as they are after the call.
driverChanging :: NFData a => a -> IO (String, a) -> IO (String, a)
driverChanging kept call = either (\raised -> (driverRaised raised, kept)) changed <$> driverTry call
  where
    changed (encoded, after) = ("\"ok\":" ++ encoded, after)
