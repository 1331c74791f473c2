-- | A prefix after the sign of a number's text.
prefixed :: String -> String -> String
prefixed prefix ('-' : digits) = '-' : prefix ++ digits
prefixed prefix digits = prefix ++ digits
