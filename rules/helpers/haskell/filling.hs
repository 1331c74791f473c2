-- | A character so many times.
filling :: Int -> String -> String
filling times [c] = replicate times c
filling _ _ = throw (TypeError "the fill character must be exactly one character long")
