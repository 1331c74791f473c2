-- | Spaces for tabs, up to the next column that is a multiple of a width.
expandTabs :: Int -> String -> String
expandTabs width = go 0
  where
    go _ "" = ""
    go column ('\t' : rest)
      | width > 0 = let missing = width - mod column width in replicate missing ' ' ++ go (column + missing) rest
      | otherwise = go column rest
    go column (c : rest) = c : go (if c `elem` "\n\r" then 0 else column + 1) rest
