-- | C's logarithm to base 2: logBase is less exact.
foreign import ccall unsafe "math.h log2" log2 :: Double -> Double
