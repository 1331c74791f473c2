-- | A float as an integer, rounded somehow; it must be a finite number.
whole :: (Double -> Integer) -> Double -> Integer
whole rounded x
  | isNaN x = throw (ValueError "cannot convert float NaN to integer")
  | isInfinite x = throw (OverflowError "cannot convert float infinity to integer")
  | otherwise = rounded x
