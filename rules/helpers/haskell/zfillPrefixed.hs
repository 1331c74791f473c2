-- | Zeros between the prefix of a number's text and its digits.
zfillPrefixed :: Int -> String -> String
zfillPrefixed width ('-' : shown) = '-' : zfillPrefixed (width - 1) shown
zfillPrefixed width shown = take 2 shown ++ replicate (width - length shown) '0' ++ drop 2 shown
