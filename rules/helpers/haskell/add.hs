-- | A sum, which must not leave 64 bits.
add :: Int -> Int -> Int
add a b
  | (a >= 0) == (b >= 0) && (a + b >= 0) /= (a >= 0) = throw (OverflowError "integer overflow")
  | otherwise = a + b
