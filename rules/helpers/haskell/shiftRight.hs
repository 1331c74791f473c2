-- | The bits shifted to the right.
shiftRight :: Int -> Int -> Int
shiftRight value places
  | places < 0 = throw (ValueError "negative shift count")
  | otherwise = shiftR value (min 63 places)
