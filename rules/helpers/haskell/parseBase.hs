-- | The integer that a text shows in a base; single underscores between digits count for nothing.
parseBase :: Int -> String -> Int
parseBase base text = case strip isBlank text of
  '-' : digits -> negate (number (bare digits))
  '+' : digits -> number (bare digits)
  digits -> number (bare digits)
  where
    bare ('0' : mark : digits) | lookup (toLower mark) [('x', 16), ('b', 2), ('o', 8)] == Just base = if take 1 digits == "_" then tail digits else digits
    bare digits = digits
    number digits
      | allChars (\c -> value c < base) plain && not ("__" `isInfixOf` ('_' : digits ++ "_")) = foldl' (\total c -> add (multiply total base) (value c)) 0 plain
      | otherwise = throw (ValueError ("invalid literal for int() with base " ++ show base ++ ": " ++ quoted text))
      where plain = filter (/= '_') digits
    value c
      | isDigit c = ord c - ord '0'
      | isAscii c && isAlpha c = ord (toLower c) - ord 'a' + 10
      | otherwise = 99
