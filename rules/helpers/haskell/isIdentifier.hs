-- | Whether a text is a name.
isIdentifier :: String -> Bool
isIdentifier text = allChars (\c -> isAlphaNum c || c == '_') text && not (isDigit (head text))
