-- | The text of a number with a sign in any case.
signed :: String -> String -> String
signed plus shown = if take 1 shown == "-" then shown else plus ++ shown
