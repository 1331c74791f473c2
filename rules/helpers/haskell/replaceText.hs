-- | The text with a part replaced wherever it stands.
replaceText :: String -> String -> String -> String
replaceText "" by text = by ++ concatMap (: by) text
replaceText part by text = Text.unpack (Text.replace (Text.pack part) (Text.pack by) (Text.pack text))
