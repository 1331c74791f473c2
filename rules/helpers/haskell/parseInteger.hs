-- | The big integer that a text shows; single underscores between digits count for nothing.
parseInteger :: String -> Integer
parseInteger text = case strip isBlank text of
  '-' : digits -> negate (number digits)
  '+' : digits -> number digits
  digits -> number digits
  where
    number digits
      | all (allChars isDigit) (splitOn "_" digits) = read (filter (/= '_') digits)
      | otherwise = throw (ValueError ("invalid literal for int() with base 10: " ++ quoted text))
