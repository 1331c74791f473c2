-- | Where an element stands first.
indexOf :: Eq a => [a] -> a -> Int
indexOf items item = fromMaybe (throw (ValueError "value is not in list")) (elemIndex item items)
