-- | The character at an index, which counts from the end where it is negative.
charAt :: String -> Int -> String
charAt text index
  | index < 0 = from (index + length text)
  | otherwise = from index
  where
    from place = case drop place text of
      c : _ | place >= 0 -> [c]
      _ -> throw (IndexError "string index out of range")
