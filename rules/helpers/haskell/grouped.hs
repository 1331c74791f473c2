-- | The text of a number with commas between groups of three digits.
grouped :: String -> String
grouped ('-' : shown) = '-' : grouped shown
grouped shown = reverse (commas (reverse before)) ++ after
  where
    (before, after) = span isDigit shown
    commas (a : b : c : rest@(_ : _)) = a : b : c : ',' : commas rest
    commas rest = rest
