-- | Where an element stands first.
indexOf :: Eq a => [a] -> a -> Int
indexOf items item = case elemIndex item items of
  Just place -> place
  Nothing -> throw (ValueError "value is not in list")
