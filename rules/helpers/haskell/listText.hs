-- | A list as Python shows it.
listText :: (a -> String) -> [a] -> String
listText text items = "[" ++ intercalate ", " (map text items) ++ "]"
