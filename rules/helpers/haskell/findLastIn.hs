-- | Where a text stands last between two places of another; -1 where it doesn't.
findLastIn :: String -> Int -> Int -> String -> Int
findLastIn part low high text
  | start > end || place < 0 = -1
  | otherwise = start + place
  where
    start = if low < 0 then max 0 (low + length text) else low
    end = if high < 0 then max 0 (high + length text) else min high (length text)
    place = findLast part (slice low high text)
