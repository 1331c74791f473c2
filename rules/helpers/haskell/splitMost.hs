-- | The parts between separators, no more than so often where that is not negative.
splitMost :: String -> Int -> String -> [String]
splitMost "" _ _ = throw (ValueError "empty separator")
splitMost separator most text = go most "" text
  where
    go _ before "" = [reverse before]
    go left before rest@(c : others)
      | left /= 0, Just after <- stripPrefix separator rest = reverse before : go (left - 1) "" after
      | otherwise = go left (c : before) others
