-- | A big integer that must fit 64 bits.
narrow :: Integer -> Int
narrow n
  | toInteger small == n = small
  | otherwise = throw (OverflowError "integer overflow")
  where
    small = fromInteger n
