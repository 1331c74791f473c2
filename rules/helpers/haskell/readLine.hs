-- | The next line of the input with its end; empty at the end.
readLine :: IO String
readLine = do
  end <- isEOF
  next <- if end then return Nothing else Just <$> getChar
  case next of
    Nothing -> return ""
    Just '\n' -> return "\n"
    Just c -> (c :) <$> readLine
