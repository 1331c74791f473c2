-- | The bytes of a text in a named encoding.
encodeAs :: String -> String -> ByteString.ByteString
encodeAs encoding text
  | name `elem` ["utf8", "utf"] = encodeUtf8 text
  | name `elem` ["ascii", "usascii"] = limited 128
  | name `elem` ["latin1", "iso88591"] = limited 256
  | otherwise = throw (LookupError ("unknown encoding: " ++ encoding))
  where
    name = map toLower (filter isAlphaNum encoding)
    limited most
      | all (\c -> ord c < most) text = ByteString.pack (map (fromIntegral . ord) text)
      | otherwise = throw (ValueError "a character can't be encoded")
