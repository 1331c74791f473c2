-- | The quotient of two floats; zero divides nothing.
divide :: Double -> Double -> Double
divide _ 0 = throw (ZeroDivisionError "division by zero")
divide a b = a / b
