-- | A text as Python shows it: in quotes.
quoted :: String -> String
quoted text = quote : concatMap shown text ++ [quote]
  where
    quote = if '\'' `elem` text && '"' `notElem` text then '"' else '\''
    shown c
      | c == '\\' || c == quote = ['\\', c]
      | c == '\n' = "\\n"
      | c == '\r' = "\\r"
      | c == '\t' = "\\t"
      | c < ' ' || c == '\DEL' = "\\x" ++ (if c < '\x10' then "0" else "") ++ showHex (ord c) ""
      | otherwise = [c]
