-- | The integer part of a square root.
wholeRoot :: Integral a => a -> a
wholeRoot n
  | n < 0 = throw (ValueError "isqrt() argument must be nonnegative")
  | n == 0 = 0
  | otherwise = fromInteger (better (toInteger n))
  where
    better guess
      | next >= guess = guess
      | otherwise = better next
      where
        next = div (guess + div (toInteger n) guess) 2
