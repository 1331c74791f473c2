-- | The integer that a text shows in a base.
parseBase :: Int -> String -> Int
parseBase base text = case strip isBlank text of
  '-' : digits -> negate (number (bare digits))
  '+' : digits -> number (bare digits)
  digits -> number (bare digits)
  where
    bare ('0' : mark : digits) | lookup (toLower mark) [('x', 16), ('b', 2), ('o', 8)] == Just base = digits
    bare digits = digits
    number digits
      | allChars (\c -> value c < base) digits = foldl' (\total c -> add (multiply total base) (value c)) 0 digits
      | otherwise = throw (ValueError ("invalid literal for int() with base " ++ show base ++ ": " ++ quoted text))
    value c
      | isDigit c = ord c - ord '0'
      | isAscii c && isAlpha c = ord (toLower c) - ord 'a' + 10
      | otherwise = 99
