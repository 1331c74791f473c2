-- | Whether a character is white space.
isBlank :: Char -> Bool
isBlank c = isSpace c || (c >= '\FS' && c <= '\US')
