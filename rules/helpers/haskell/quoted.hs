-- | A text as Python shows it: in quotes.
quoted :: String -> String
quoted text = quote : concatMap shown text ++ [quote]
  where
    quote = if '\'' `elem` text && '"' `notElem` text then '"' else '\''
    shown c
      | c `elem` ['\\', quote] = ['\\', c]
      | Just letter <- lookup c [('\n', 'n'), ('\r', 'r'), ('\t', 't')] = ['\\', letter]
      | c < ' ' || c == '\DEL' = "\\x" ++ drop 1 (showHex (ord c + 256) "")
      | otherwise = [c]
