-- | An integer in the canonical encoding.
encodeInt :: (Integral a, Show a) => a -> String
encodeInt value
  | abs (toInteger value) < 9007199254740992 = show value
  | otherwise = "{\"$int\":\"" ++ show value ++ "\"}"
