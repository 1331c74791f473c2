-- | The words between white space, split no more than so often where that is not negative.
splitBlankMost :: Int -> String -> [String]
splitBlankMost most text = case dropWhile isBlank text of
  "" -> []
  rest | most == 0 -> [rest]
  rest -> let (word, more) = break isBlank rest in word : splitBlankMost (most - 1) more
