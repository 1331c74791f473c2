-- | The character of a code point.
character :: Int -> String
character code
  | code < 0 || code > 0x10ffff = throw (ValueError "chr() arg not in range(0x110000)")
  | otherwise = [chr code]
