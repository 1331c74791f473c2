-- | A big integer as a float, which must hold it.
bigToDouble :: Integer -> Double
bigToDouble n
  | isInfinite x = throw (OverflowError "int too large to convert to float")
  | otherwise = x
  where
    x = fromRational (toRational n) -- rounds, which fromInteger does not
