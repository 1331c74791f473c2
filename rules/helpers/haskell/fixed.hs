-- | Decimal text with so many digits after the point, rounded exactly, half to even.
fixed :: Int -> Double -> String
fixed places x
  | isNaN x || isInfinite x = floatText x
  | x < 0 || isNegativeZero x = '-' : fixed places (negate x)
  | places == 0 = digits
  | otherwise = take point digits ++ "." ++ drop point digits
  where
    scaled = show (round (toRational x * 10 ^ places) :: Integer)
    digits = replicate (places + 1 - length scaled) '0' ++ scaled
    point = length digits - places
