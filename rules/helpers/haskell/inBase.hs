-- | An integer in another base, without a prefix.
inBase :: Integral a => Int -> a -> String
inBase base n
  | n < 0 = '-' : shown (negate (toInteger n))
  | otherwise = shown (toInteger n)
  where
    shown value = showIntAtBase (toInteger base) intToDigit value ""
