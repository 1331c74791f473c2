-- | The words between white space.
splitBlank :: String -> [String]
splitBlank text = words (map (\c -> if isBlank c then ' ' else c) text)
