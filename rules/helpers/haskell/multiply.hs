-- | A product, which must not leave 64 bits.
multiply :: Int -> Int -> Int
multiply a b
  | toInteger (a * b) == toInteger a * toInteger b = a * b
  | otherwise = throw (OverflowError "integer overflow")
