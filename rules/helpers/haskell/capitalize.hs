-- | The text with its first letter large and the others small.
capitalize :: String -> String
capitalize text = map toUpper (take 1 text) ++ map toLower (drop 1 text)
