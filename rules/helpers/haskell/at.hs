-- | The element at an index, which counts from the end where it is negative.
at :: [a] -> Int -> a
at items index
  | index < 0 = from (index + length items)
  | otherwise = from index
  where
    from place = case drop place items of
      item : _ | place >= 0 -> item
      _ -> throw (IndexError "list index out of range")
