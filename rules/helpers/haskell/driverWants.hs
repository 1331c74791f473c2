-- | Whether this run was asked for a test.
driverWants :: Int -> IO Bool
driverWants test = do
  arguments <- getArgs
  return (test >= read (arguments !! 1) && test <= read (arguments !! 2))
