-- | As splitOn, counted from the end.
rsplitOn :: String -> Int -> String -> [String]
rsplitOn separator most text = map reverse (reverse (splitMost (reverse separator) most (reverse text)))
