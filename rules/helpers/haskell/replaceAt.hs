-- | The list with one element replaced.
replaceAt :: [a] -> Int -> a -> [a]
replaceAt items index item = case splitAt place items of
  (before, _ : after) | place >= 0 -> before ++ item : after
  _ -> throw (IndexError "list assignment index out of range")
  where place = if index < 0 then index + length items else index
