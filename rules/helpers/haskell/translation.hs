-- | A table from the characters of a text to those of another.
translation :: String -> String -> [(Int, Maybe String)]
translation from to
  | length from == length to = ofPairs (zip (map ord from) (map (\c -> Just [c]) to))
  | otherwise = throw (ValueError "the first two maketrans arguments must have equal length")
