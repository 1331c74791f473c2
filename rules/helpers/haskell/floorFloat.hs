-- | The largest whole number not above.
floorFloat :: Double -> Double
floorFloat x
  | x == 0 || isNaN x || abs x >= 2 ^ (53 :: Int) = x
  | otherwise = fromInteger (floor x)
