-- | A letter in the other case.
swapCase :: Char -> Char
swapCase c = if isUpper c then toLower c else toUpper c
