-- | The text, filled up with zeros behind its sign.
zfill :: Int -> String -> String
zfill width text = case text of
  sign : rest | sign `elem` "+-" -> sign : padStart (width - 1) "0" rest
  _ -> padStart width "0" text
