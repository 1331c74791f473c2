-- | The lines of a text with their ends.
splitLinesKeep :: String -> [String]
splitLinesKeep "" = []
splitLinesKeep text = case break (`elem` "\n\r\v\f\FS\GS\RS\x85\x2028\x2029") text of
  (line, '\r' : '\n' : rest) -> (line ++ "\r\n") : splitLinesKeep rest
  (line, end : rest) -> (line ++ [end]) : splitLinesKeep rest
  (line, "") -> [line]
