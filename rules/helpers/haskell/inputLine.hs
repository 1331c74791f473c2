-- | The next line of the input.
inputLine :: IO String
inputLine = do
  end <- isEOF
  if end then throwIO (EOFError "EOF when reading a line") else getLine
