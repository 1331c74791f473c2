-- | The elements of a list in the canonical encoding.
encodeItems :: (a -> String) -> [a] -> String
encodeItems encode items = "[" ++ intercalate "," (map encode items) ++ "]"
