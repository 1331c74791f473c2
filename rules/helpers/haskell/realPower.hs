-- | A power of floats as a function of mathematics: what zero has none of is outside its domain.
realPower :: Double -> Double -> Double
realPower base exponent'
  | base == 0 && exponent' < 0 = throw (ValueError "math domain error")
  | otherwise = floatPower base exponent'
