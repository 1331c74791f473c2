-- | Each letter that follows no letter in upper case, the others in lower.
titled :: String -> String
titled text = zipWith change (' ' : text) text
  where
    change before c = if isAlpha before then toLower c else toUpper c
