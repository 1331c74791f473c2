-- | An integer rounded to so many decimals, which matters where they are negative; half to even.
roundInt :: Int -> Int -> Int
roundInt places n
  | places >= 0 = n
  | otherwise = round (toRational n / toRational scale) * scale
  where
    scale = 10 ^ negate places :: Int
