-- | The text without an end, where it has that.
removeSuffix :: String -> String -> String
removeSuffix suffix text
  | suffix `isSuffixOf` text = take (length text - length suffix) text
  | otherwise = text
