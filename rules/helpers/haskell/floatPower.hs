-- | A power of floats, which must be real and finite.
floatPower :: Double -> Double -> Double
floatPower base exponent'
  | base == 0 && exponent' < 0 = throw (ZeroDivisionError "0.0 cannot be raised to a negative power")
  | isNaN result && not (isNaN base || isNaN exponent') = throw (ValueError "math domain error")
  | isInfinite result && not (isInfinite base || isInfinite exponent') = throw (OverflowError "Numerical result out of range")
  | otherwise = result
  where
    result = base ** exponent'
