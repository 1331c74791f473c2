-- | Whether a text has characters and all pass a test.
allChars :: (Char -> Bool) -> String -> Bool
allChars test text = not (null text) && all test text
