-- | Where a text stands last in another; -1 where it doesn't.
findLast :: String -> String -> Int
findLast part text = last (-1 : [i | (i, rest) <- zip [0 ..] (tails text), part `isPrefixOf` rest])
