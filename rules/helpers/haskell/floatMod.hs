-- | A remainder with the sign of the divisor.
floatMod :: Double -> Double -> Double
floatMod x y
  | y == 0 = throw (ZeroDivisionError "float modulo")
  | left == 0 = if y < 0 then -0.0 else 0.0
  | (left < 0) /= (y < 0) = left + y
  | otherwise = left
  where
    left = fmod x y
