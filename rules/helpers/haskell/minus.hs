-- | A difference, which must not leave 64 bits.
minus :: Int -> Int -> Int
minus a b
  | (a >= 0) /= (b >= 0) && (a - b >= 0) /= (a >= 0) = throw (OverflowError "integer overflow")
  | otherwise = a - b
