-- | The code point of a text of one character.
codePoint :: String -> Int
codePoint [c] = ord c
codePoint _ = throw (TypeError "ord() expected a character")
