-- | Writes the record of one test, framed by the run's nonce.
driverEmit :: Int -> String -> String -> IO ()
driverEmit test outcome after = do
  arguments <- getArgs
  let payload = "{" ++ outcome ++ ",\"args\":" ++ after ++ "}"
  putStrLn (concat ["\n\RS", head arguments, " ", show test, " ", show (length payload), "\n", payload])
  hFlush stdout
