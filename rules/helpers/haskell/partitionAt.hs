-- | What stands before a separator, it itself, and what comes after.
partitionAt :: String -> String -> (String, String, String)
partitionAt text separator = case splitMost separator 1 text of
  [before, after] -> (before, separator, after)
  _ -> (text, "", "")
