-- | How often a text stands between two places of another.
countIn :: String -> Int -> Int -> String -> Int
countIn part low high text
  | low > length text = 0
  | otherwise = countText part (slice low high text)
