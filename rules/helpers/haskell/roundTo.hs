-- | A float rounded to so many decimals, exactly, half to even.
roundTo :: Int -> Double -> Double
roundTo places x
  | isNaN x || isInfinite x = x
  | x < 0 || isNegativeZero x = negate (roundTo places (negate x))
  | otherwise = fromRational (toRational (round (toRational x * scale) :: Integer) / scale)
  where
    scale = 10 ^^ places
