-- | The first of the greatest elements.
greatest :: Ord a => [a] -> a
greatest [] = throw (ValueError "max() arg is an empty sequence")
greatest (first : rest) = foldl' (\best item -> if item > best then item else best) first rest
