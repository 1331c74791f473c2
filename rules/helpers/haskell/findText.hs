-- | Where a text stands first in another; -1 where it doesn't.
findText :: String -> String -> Int
findText part text = fromMaybe (-1) (findIndex (isPrefixOf part) (tails text))
