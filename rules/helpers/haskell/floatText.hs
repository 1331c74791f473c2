-- | A float with as many digits as tell it from its neighbours.
floatText :: Double -> String
floatText x
  | isNaN x = "nan"
  | x < 0 || isNegativeZero x = '-' : floatText (negate x)
  | isInfinite x = "inf"
  | x == 0 = "0.0"
  | places > 16 || places < -3 = mantissa ++ "e" ++ (if places > 0 then "+" else "-") ++ padded (show (abs (places - 1)))
  | places <= 0 = "0." ++ replicate (negate places) '0' ++ digits
  | length digits <= places = digits ++ replicate (places - length digits) '0' ++ ".0"
  | otherwise = take places digits ++ "." ++ drop places digits
  where
    (numbers, places) = floatToDigits 10 x
    digits = concatMap show numbers
    mantissa = take 1 digits ++ (if length digits > 1 then '.' : drop 1 digits else "")
    padded text = replicate (2 - length text) '0' ++ text
