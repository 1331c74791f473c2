{-# LANGUAGE BangPatterns #-}

-- | Replace each run of a character by the character and, from two on, its count.
runLengthEncode :: String -> String
runLengthEncode text =
  let loop !encoded_ !i
        | i < length text =
          let j =
                let loop2 !j = if j < length text && [text !! j] == [text !! i] then loop2 (j + 1) else j
                 in loop2 i
              encoded_' = encoded_ ++ [text !! i]
              encoded_'' = if j - i > 1 then encoded_' ++ show (j - i) else encoded_'
           in loop encoded_'' j
        | otherwise = encoded_
   in loop "" 0
