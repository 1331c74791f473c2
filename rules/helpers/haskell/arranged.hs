-- | Ways to choose some of many in order.
arranged :: Integral a => a -> a -> Integer
arranged n k
  | n < 0 || k < 0 = throw (ValueError "must be a non-negative integer")
  | otherwise = product [toInteger n - toInteger k + 1 .. toInteger n]
