-- | Pairs of elements at the same place, as far as the longest goes.
zipLongest :: [a] -> [b] -> [(Maybe a, Maybe b)]
zipLongest as bs = take (max (length as) (length bs)) (zip (filled as) (filled bs))
  where
    filled items = map Just items ++ repeat Nothing
