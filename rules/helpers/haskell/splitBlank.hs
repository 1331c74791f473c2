-- | The words between white space.
splitBlank :: String -> [String]
splitBlank text = case break isBlank (dropWhile isBlank text) of
  ("", _) -> []
  (word, rest) -> word : splitBlank rest
