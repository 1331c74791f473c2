-- | A float with as many digits as tell it from its neighbours.
floatText :: Double -> String
floatText x
  | isNaN x = "nan"
  | isInfinite x = if x > 0 then "inf" else "-inf"
  | x == 0 || (abs x >= 1e-4 && abs x < 1e16) = showFFloat Nothing x ""
  | abs x < 1 = mantissa ++ "e-" ++ replicate (3 - length size) '0' ++ drop 1 size
  | otherwise = mantissa ++ "e+" ++ size
  where
    (digits, 'e' : size) = break (== 'e') (if abs x < 1 then showEFloat Nothing x "" else fewest)
    fewest = head [text | n <- [0 ..], let text = showEFloat (Just n) x "", read text == x]
    mantissa = fromMaybe digits (stripPrefix "0." (reverse digits) >>= Just . reverse)
