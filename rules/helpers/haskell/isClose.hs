-- | Whether two numbers are close by a relative and an absolute tolerance.
isClose :: Double -> Double -> Double -> Double -> Bool
isClose a b relative absolute = a == b || (finite && abs (a - b) <= max (relative * max (abs a) (abs b)) absolute)
  where
    finite = not (isInfinite a || isInfinite b)
