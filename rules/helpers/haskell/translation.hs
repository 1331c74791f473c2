-- | Pairs of the characters of a text and those of another.
translation :: String -> String -> [(Int, Maybe String)]
translation from to
  | length from == length to = zip (map ord from) (map (Just . (: [])) to)
  | otherwise = throw (ValueError "the first two maketrans arguments must have equal length")
