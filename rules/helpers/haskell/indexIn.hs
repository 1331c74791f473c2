-- | Where an element stands first between two places.
indexIn :: Eq a => a -> Int -> Int -> [a] -> Int
indexIn item low high items = start + indexOf (slice low high items) item
  where
    start = if low < 0 then max 0 (low + length items) else low
