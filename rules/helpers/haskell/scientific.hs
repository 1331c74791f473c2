-- | Scientific text with so many digits after the point.
scientific :: Int -> Double -> String
scientific places x
  | isNaN x || isInfinite x = floatText x
  | x < 0 || isNegativeZero x = '-' : scientific places (negate x)
  | otherwise = take 1 digits ++ (if places > 0 then "." else "") ++ drop 1 digits ++ "e" ++ sign ++ padded
  where
    start = if x == 0 then 0 else snd (floatToDigits 10 x) - 1
    mantissa power10 = round (toRational x / 10 ^^ (power10 - places)) :: Integer
    high = if mantissa start >= 10 ^ (places + 1) then start + 1 else start
    digits = if x == 0 then replicate (places + 1) '0' else show (mantissa high)
    sign = if high < 0 then "-" else "+"
    padded = replicate (2 - length (show (abs high))) '0' ++ show (abs high)
