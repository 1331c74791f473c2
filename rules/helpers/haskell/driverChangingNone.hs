-- | As driverChanging, for a call without a result.
driverChangingNone :: NFData a => a -> a -> IO (String, a)
driverChangingNone call = driverChanging ("null", call)
