-- | The parts between separators, no more than so often where that is not negative.
splitMost :: String -> Int -> String -> [String]
splitMost separator most text = front ++ [intercalate separator rest | not (null rest)]
  where (front, rest) = splitAt (if most < 0 then maxBound else most) (splitOn separator text)
