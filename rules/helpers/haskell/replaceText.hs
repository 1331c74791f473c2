-- | The text with a part replaced wherever it stands.
replaceText :: String -> String -> String -> String
replaceText "" by text = by ++ concatMap (: by) text
replaceText part by text = intercalate by (splitOn part text)
