-- | A string in the canonical encoding: JSON in ASCII.
encodeStr :: String -> String
encodeStr text = "\"" ++ concatMap (encode . ord) text ++ "\""
  where
    encode code
      | code == 34 = "\\\""
      | code == 92 = "\\\\"
      | code >= 32 && code < 127 = [chr code]
      | code < 0x10000 = unit code
      | otherwise = unit (0xd800 + div (code - 0x10000) 0x400) ++ unit (0xdc00 + mod code 0x400)
    unit code = "\\u" ++ drop (length (showHex code "")) "0000" ++ showHex code ""
