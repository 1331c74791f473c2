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
              ok = not (null (before ++ drop 1 after)) && all numeric [before, drop 1 after] && exponentOk (drop 1 power10)
           in if ok && (null power10 || length power10 > 1) then read (zero before ++ "." ++ zero (drop 1 after) ++ filter (/= '+') power10) else wrong
    numeric part = null part || all (allChars isDigit) (splitOn "_" part)
    exponentOk part = all isDigit (drop (if take 1 part `elem` ["+", "-"] then 1 else 0) part)
    zero part = if null part then "0" else filter (/= '_') part
