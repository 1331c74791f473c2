-- | A text in lower case, the sigma at the end of a word too.
lowered :: String -> String
lowered = go False
  where
    go _ "" = ""
    go letters ('\x3a3' : rest) = (if letters && not (any isAlpha (take 1 rest)) then '\x3c2' else '\x3c3') : go True rest
    go _ ('\x130' : rest) = "i\x307" ++ go True rest
    go _ (c : rest) = toLower c : go (isAlpha c) rest
