-- | Where a text stands first in another; -1 where it doesn't.
findText :: String -> String -> Int
findText part text = case [i | (i, rest) <- zip [0 ..] (tails text), part `isPrefixOf` rest] of
  place : _ -> place
  [] -> -1
