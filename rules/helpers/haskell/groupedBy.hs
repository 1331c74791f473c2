-- | The elements by key.
groupedBy :: Eq k => (a -> k) -> [a] -> [(k, [a])]
groupedBy key = foldl' (\entries item -> put entries (key item) (fromMaybe [] (lookup (key item) entries) ++ [item])) []
