-- | Where a text stands first in another, which must have it.
placeOf :: String -> String -> Int
placeOf part text = fromMaybe (throw (ValueError "substring not found")) (findIndex (isPrefixOf part) (tails text))
