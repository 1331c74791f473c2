-- | The list without the first such element, which must be there.
remove :: Eq a => [a] -> a -> [a]
remove items item
  | item `elem` items = delete item items
  | otherwise = throw (ValueError "list.remove(x): x not in list")
