-- | Two tables of counts as one, of which the positive ones stay.
combineCounts :: Eq a => (Int -> Int -> Int) -> [(a, Int)] -> [(a, Int)] -> [(a, Int)]
combineCounts join' a b = filter ((> 0) . snd) [(key, join' (of' a key) (of' b key)) | key <- nub (map fst (a ++ b))]
  where
    of' counts key = fromMaybe 0 (lookup key counts)
