-- | A float in the canonical encoding.
encodeFloat :: Double -> String
encodeFloat x
  | isNaN x || isInfinite x = "{\"$float\":\"" ++ floatText x ++ "\"}"
  | otherwise = floatText x
