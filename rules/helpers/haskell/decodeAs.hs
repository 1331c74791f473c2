-- | The text of bytes in a named encoding.
decodeAs :: String -> ByteString.ByteString -> String
decodeAs encoding bytes
  | name `elem` ["utf8", "utf"] = decodeUtf8 bytes
  | name `elem` ["ascii", "usascii"] = limited 128
  | name `elem` ["latin1", "iso88591"] = limited 256
  | otherwise = throw (LookupError ("unknown encoding: " ++ encoding))
  where
    name = map toLower (filter isAlphaNum encoding)
    codes = map fromIntegral (ByteString.unpack bytes)
    limited most
      | all (< most) codes = map chr codes
      | otherwise = throw (ValueError "a byte can't be decoded")
