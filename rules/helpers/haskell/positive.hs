-- | A number that a logarithm can take.
positive :: Double -> Double
positive x = if x <= 0 then throw (ValueError "math domain error") else x
