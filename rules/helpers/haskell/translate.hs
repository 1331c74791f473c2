-- | The text with the characters of a table replaced.
translate :: [(Int, Maybe String)] -> String -> String
translate table = concatMap (\c -> maybe [c] (fromMaybe "") (lookup (ord c) table))
