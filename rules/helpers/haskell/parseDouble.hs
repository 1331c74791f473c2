-- | The number that a text says.
parseDouble :: String -> Double
parseDouble text = case strip isBlank text of
  '-' : unsigned -> negate (number unsigned)
  '+' : unsigned -> number unsigned
  unsigned -> number unsigned
  where
    wrong = throw (ValueError ("could not convert string to float: " ++ quoted text))
    number unsigned
      | map toLower unsigned `elem` ["inf", "infinity"] = 1 / 0
      | map toLower unsigned == "nan" = 0 / 0
      | otherwise =
          let (mantissa, power10) = break (`elem` "eE") unsigned
              (before, after) = break (== '.') mantissa
              ok = not (null (before ++ drop 1 after)) && all numeric [before, drop 1 after] && (null power10 || digits (size (drop 1 power10)))
           in if ok then read (zero before ++ "." ++ zero (drop 1 after) ++ filter (`notElem` "+_") power10) else wrong
    numeric part = null part || digits part
    digits = all (allChars isDigit) . splitOn "_"
    size part = drop (if take 1 part `elem` ["+", "-"] then 1 else 0) part
    zero part = if null part then "0" else filter (/= '_') part
