-- | The parts between separators.
splitOn :: String -> String -> [String]
splitOn separator text = map Text.unpack (Text.splitOn (Text.pack separator) (Text.pack text))
