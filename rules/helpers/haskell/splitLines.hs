-- | The lines of a text.
splitLines :: String -> [String]
splitLines text = map (takeWhile (`notElem` "\n\r\v\f\FS\GS\RS\x85\x2028\x2029")) (splitLinesKeep text)
