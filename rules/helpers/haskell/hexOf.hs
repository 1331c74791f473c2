-- | Two hexadecimal digits for each byte.
hexOf :: ByteString.ByteString -> String
hexOf bytes = concat [[intToDigit (fromIntegral (div b 16)), intToDigit (fromIntegral (mod b 16))] | b <- ByteString.unpack bytes]
