-- | The list with one element replaced.
replaceAt :: [a] -> Int -> a -> [a]
replaceAt items index item
  | place < 0 || place >= length items = throw (IndexError "list assignment index out of range")
  | otherwise = take place items ++ item : drop (place + 1) items
  where
    place = if index < 0 then index + length items else index
