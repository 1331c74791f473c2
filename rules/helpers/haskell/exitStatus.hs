-- | Ends the program with a status.
exitStatus :: Int -> IO a
exitStatus status = exitWith (if status == 0 then ExitSuccess else ExitFailure status)
