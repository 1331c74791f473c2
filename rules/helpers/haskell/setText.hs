-- | A set as Python shows it.
setText :: (a -> String) -> Set.Set a -> String
setText text items = if Set.null items then "set()" else "{" ++ intercalate ", " (map text (Set.toList items)) ++ "}"
