-- | The parts between separators, no more than so often where that is not negative.
splitOn :: String -> Int -> String -> [String]
splitOn "" _ _ = throw (ValueError "empty separator")
splitOn separator most text = go most "" text
  where
    go _ before "" = [reverse before]
    go left before rest@(c : others)
      | left /= 0, Just after <- stripPrefix separator rest = reverse before : go (left - 1) "" after
      | otherwise = go left (c : before) others
