-- | The big integer that a text shows; single underscores between digits count for nothing.
parseInteger :: String -> Integer
parseInteger text
  | length sign < 2 && all (`elem` "_0123456789") digits && not ("__" `isInfixOf` ('_' : digits ++ "_")) = read (filter (`notElem` "+_") (sign ++ digits))
  | otherwise = throw (ValueError ("invalid literal for int() with base 10: '" ++ text ++ "'"))
  where (sign, digits) = span (`elem` "+-") (dropWhileEnd isBlank (dropWhile isBlank text))
