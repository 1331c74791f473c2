-- | What an assignment to so many variables says of a list of another length.
unpackFailure :: Int -> [a] -> String
unpackFailure size items
  | length items > size = "too many values to unpack (expected " ++ show size ++ ")"
  | otherwise = "not enough values to unpack (expected " ++ show size ++ ", got " ++ show (length items) ++ ")"
