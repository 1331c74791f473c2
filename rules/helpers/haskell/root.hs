-- | A square root, which must be real.
root :: Double -> Double
root x = if x < 0 then throw (ValueError "math domain error") else sqrt x
