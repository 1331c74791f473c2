-- | The text of UTF-8 bytes.
decodeUtf8 :: ByteString.ByteString -> String
decodeUtf8 = Text.unpack . Text.decodeUtf8
