-- | So many significant digits without zeros at the end, scientific for small and large numbers.
general :: Int -> Double -> String
general precision x
  | isNaN x || isInfinite x = floatText x
  | high < -4 || high >= most = trimmed mantissa ++ power10
  | otherwise = trimmed (fixed (most - 1 - high) x)
  where
    most = max 1 precision
    (mantissa, power10) = break (== 'e') (scientific (most - 1) x)
    high = read (filter (/= '+') (drop 1 power10)) :: Int
    trimmed shown
      | '.' `elem` shown = dropWhileEnd (== '.') (dropWhileEnd (== '0') shown)
      | otherwise = shown
