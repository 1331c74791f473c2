-- | The list with one more element before a place.
insertAt :: [a] -> Int -> a -> [a]
insertAt items index item = take place items ++ item : drop place items
  where place = if index < 0 then max 0 (index + length items) else index
