-- | A product, which must not leave 64 bits.
multiply :: Int -> Int -> Int
multiply a b
  | toInteger product' == exact = product'
  | otherwise = throw (OverflowError "integer overflow")
  where
    exact = toInteger a * toInteger b
    product' = a * b
