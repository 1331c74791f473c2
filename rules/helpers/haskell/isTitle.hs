-- | Whether upper case stands exactly where no letter precedes.
isTitle :: String -> Bool
isTitle text = any isAlpha text && and (zipWith fits (' ' : text) text)
  where
    fits before c = not (isAlpha c) || isUpper c /= isAlpha before
