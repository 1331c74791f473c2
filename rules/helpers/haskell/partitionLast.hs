-- | As partitionAt, by the last separator.
partitionLast :: String -> String -> (String, String, String)
partitionLast text separator = case rsplitOn separator 1 text of
  [before, after] -> (before, separator, after)
  _ -> ("", "", text)
