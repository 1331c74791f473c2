-- | Whether a character is white space.
isBlank :: Char -> Bool
isBlank c = isSpace c || c `elem` "\FS\GS\RS\US\x85\x2028\x2029"
