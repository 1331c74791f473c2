-- | The text, filled up to a width before it.
padStart :: Int -> String -> String -> String
padStart width fill text = filling (width - length text) fill ++ text
