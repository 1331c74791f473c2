-- | The entries with those of another dictionary.
merge :: Eq k => [(k, v)] -> [(k, v)] -> [(k, v)]
merge = foldl' (\entries (key, value) -> put entries key value)
