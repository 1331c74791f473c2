-- | Bytes in the canonical encoding.
encodeBytes :: ByteString.ByteString -> String
encodeBytes bytes = "{\"$bytes\":\"" ++ hexOf bytes ++ "\"}"
