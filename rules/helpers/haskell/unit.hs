-- | A number that is a sine or cosine.
unit :: Double -> Double
unit x = if abs x > 1 then throw (ValueError "math domain error") else x
