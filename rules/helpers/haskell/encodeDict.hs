-- | A dictionary in the canonical encoding.
encodeDict :: (k -> String) -> (v -> String) -> [(k, v)] -> String
encodeDict encodeKey encodeValue entries = "{\"$dict\":" ++ encodeItems entry entries ++ "}"
  where
    entry (key, value) = "[" ++ encodeKey key ++ "," ++ encodeValue value ++ "]"
