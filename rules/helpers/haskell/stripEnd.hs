-- | The text without such characters at its end.
stripEnd :: (Char -> Bool) -> String -> String
stripEnd unwanted = reverse . dropWhile unwanted . reverse
