-- | The element at an index, which must be there, and the other elements.
pop :: [a] -> Int -> (a, [a])
pop items index
  | null items = throw (IndexError "pop from empty list")
  | place < 0 || place >= length items = throw (IndexError "pop index out of range")
  | otherwise = (items !! place, take place items ++ drop (place + 1) items)
  where
    place = if index < 0 then index + length items else index
