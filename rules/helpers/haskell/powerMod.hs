-- | A power modulo a number.
powerMod :: Int -> Int -> Int -> Int
powerMod base places modulus
  | places < 0 = throw (ValueError "base is not invertible for the given modulus")
  | otherwise = fromInteger (go (toInteger base) places)
  where
    m = toInteger modulus
    go _ 0 = mod 1 m
    go b e = let half = go (mod (b * b) m) (quot e 2) in if odd e then mod (half * b) m else half
