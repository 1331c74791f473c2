-- | The integer that a text shows; single underscores between digits count for nothing.
parseInt :: String -> Int
parseInt text = case strip isBlank text of
  '-' : digits -> bounded (negate (number digits))
  '+' : digits -> bounded (number digits)
  digits -> bounded (number digits)
  where
    number digits
      | all (allChars (\c -> c >= '0' && c <= '9')) (splitOn "_" digits) = read (filter (/= '_') digits)
      | otherwise = throw (ValueError ("invalid literal for int() with base 10: " ++ quoted text))
    bounded value
      | value == toInteger (fromInteger value :: Int) = fromInteger value
      | otherwise = throw (OverflowError "integer overflow")
