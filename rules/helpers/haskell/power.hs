-- | A power, which must not leave 64 bits.
power :: Int -> Int -> Int
power base places
  | places < 0 = throw (ValueError "negative exponent")
  | places == 0 = 1
  | odd places = multiply base (power base (places - 1))
  | otherwise = let half = power base (quot places 2) in multiply half half
