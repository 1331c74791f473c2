-- | Whether a float has no fraction.
isWhole :: Double -> Bool
isWhole x = not (isNaN x || isInfinite x) && floorFloat x == x
