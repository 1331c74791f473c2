-- | The first of the elements with the greatest key.
greatestBy :: Ord k => (a -> k) -> [a] -> a
greatestBy _ [] = throw (ValueError "max() arg is an empty sequence")
greatestBy key (first : rest) = foldl' (\best item -> if key item > key best then item else best) first rest
