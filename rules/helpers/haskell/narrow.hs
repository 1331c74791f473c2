-- | A big integer that must fit 64 bits.
narrow :: Integer -> Int
narrow n
  | toInteger (fromInteger n :: Int) == n = fromInteger n
  | otherwise = throw (OverflowError "integer overflow")
