-- | The text with a part replaced, no more than so often where that is not negative.
replaceMost :: String -> String -> Int -> String -> String
replaceMost part by most text
  | most < 0 = replaceText part by text
  | null part = concatMap (by ++) (map (: []) (take most text)) ++ drop most text ++ (if most > length text then by else "")
  | otherwise = intercalate by (splitMost part most text)
