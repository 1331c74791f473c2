-- | A tuple as Python shows it.
seqText :: (a -> String) -> [a] -> String
seqText text items = "(" ++ intercalate ", " (map text items) ++ (if length items == 1 then ",)" else ")")
