-- | C's logarithm to base 10: logBase is less exact.
foreign import ccall unsafe "math.h log10" log10 :: Double -> Double
