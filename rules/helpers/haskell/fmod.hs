-- | The remainder of C, exactly.
foreign import ccall unsafe "math.h fmod" fmod :: Double -> Double -> Double
