-- | As driverAttempt, with the arguments as they are after the call.
driverChanging :: NFData a => (String, a) -> a -> IO (String, a)
driverChanging call kept = do
  outcome <- driverTry call
  return (either (\raised -> (driverRaised raised, kept)) (\(encoded, after) -> ("\"ok\":" ++ encoded, after)) outcome)
