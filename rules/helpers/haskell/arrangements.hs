-- | All sequences of so many elements at different places.
arrangements :: Int -> [a] -> [[a]]
arrangements 0 _ = [[]]
arrangements n items = [item : more | (i, item) <- zip [0 ..] items, more <- arrangements (n - 1) (take i items ++ drop (i + 1) items)]
