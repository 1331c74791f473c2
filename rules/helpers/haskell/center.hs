-- | The text in the middle of a width.
center :: Int -> String -> String -> String
center width fill text = filling left fill ++ text ++ filling (missing - left) fill
  where
    missing = max 0 (width - length text)
    left = div missing 2 + (if odd missing && odd width then 1 else 0)
