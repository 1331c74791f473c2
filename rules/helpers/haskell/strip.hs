-- | The text without such characters at either end.
strip :: (Char -> Bool) -> String -> String
strip unwanted = dropWhileEnd unwanted . dropWhile unwanted
