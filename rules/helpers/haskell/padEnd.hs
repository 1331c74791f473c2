-- | The text, filled up to a width.
padEnd :: Int -> String -> String -> String
padEnd width fill text = text ++ filling (width - length text) fill
