-- | The arithmetic mean.
average :: [Double] -> Double
average [] = throw (ValueError "mean requires at least one data point")
average numbers = sum numbers / fromIntegral (length numbers)
