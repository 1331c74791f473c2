-- | The first of the least elements.
least :: Ord a => [a] -> a
least [] = throw (ValueError "min() arg is an empty sequence")
least (first : rest) = foldl' (\best item -> if item < best then item else best) first rest
