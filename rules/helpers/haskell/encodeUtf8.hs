-- | The UTF-8 bytes of a text.
encodeUtf8 :: String -> ByteString.ByteString
encodeUtf8 = Text.encodeUtf8 . Text.pack
