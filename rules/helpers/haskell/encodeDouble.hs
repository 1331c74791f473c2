-- | A float in the canonical encoding.
encodeDouble :: Double -> String
encodeDouble x
  | isNaN x || isInfinite x = "{\"$float\":\"" ++ floatText x ++ "\"}"
  | otherwise = floatText x
