-- | Where an element stands first; -1 where it doesn't.
position :: Eq a => a -> [a] -> Int
position item items = fromMaybe (-1) (elemIndex item items)
