-- | The first of the elements with the greatest key; each key is asked for once.
greatestBy :: Ord k => (a -> k) -> [a] -> a
greatestBy _ [] = throw (ValueError "max() arg is an empty sequence")
greatestBy key items = snd (foldl1' (\best item -> if fst item > fst best then item else best) [k `seq` (k, item) | item <- items, let k = key item])
