-- | How often a text stands in another, without overlaps.
countText :: String -> String -> Int
countText "" text = length text + 1
countText part text = length (splitOn part text) - 1
