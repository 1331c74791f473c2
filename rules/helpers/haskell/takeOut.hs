-- | The element at an index, which counts from the end where it is negative, and the other elements.
takeOut :: [a] -> Int -> (a, [a])
takeOut items index = (items !! place, take place items ++ drop (place + 1) items)
  where place = if index < 0 then index + length items else index
