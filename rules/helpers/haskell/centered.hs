-- | Padded at both sides, the odd one right.
centered :: Int -> String -> String -> String
centered width fill text = filling (div missing 2) fill ++ text ++ filling (missing - div missing 2) fill
  where
    missing = max 0 (width - length text)
