-- | The numbers from one up to another.
range :: Integral a => a -> a -> a -> [a]
range start stop step
  | step == 0 = throw (ValueError "range() arg 3 must not be zero")
  | otherwise = [start, start + step .. stop - signum step]
