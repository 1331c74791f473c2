-- | The text with a part replaced where it stands first.
replaceFirst :: String -> String -> String -> String
replaceFirst part by text
  | Just rest <- stripPrefix part text = by ++ rest
  | c : rest <- text = c : replaceFirst part by rest
  | otherwise = text
