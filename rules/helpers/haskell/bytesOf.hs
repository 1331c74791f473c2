-- | Bytes of integers, which must fit.
bytesOf :: [Int] -> ByteString.ByteString
bytesOf numbers
  | all (\n -> n >= 0 && n < 256) numbers = ByteString.pack (map fromIntegral numbers)
  | otherwise = throw (ValueError "bytes must be in range(0, 256)")
