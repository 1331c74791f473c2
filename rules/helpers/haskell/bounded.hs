-- | A function's value at a float, which must not leave the floats.
bounded :: (Double -> Double) -> Double -> Double
bounded function x
  | isInfinite result && not (isInfinite x) = throw (OverflowError "math range error")
  | otherwise = result
  where
    result = function x
