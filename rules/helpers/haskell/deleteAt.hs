-- | The list without the element at an index, which must be there.
deleteAt :: [a] -> Int -> [a]
deleteAt items index = case splitAt (if index < 0 then index + length items else index) items of
  (before, _ : after) | index >= negate (length items) -> before ++ after
  _ -> throw (IndexError "list assignment index out of range")
