-- | Ways to choose some of many.
choose :: Integral a => a -> a -> Integer
choose n k
  | n < 0 || k < 0 = throw (ValueError "must be a non-negative integer")
  | k > n = 0
  | otherwise = foldl' (\ways i -> div (ways * (toInteger n - i + 1)) i) 1 [1 .. toInteger k]
