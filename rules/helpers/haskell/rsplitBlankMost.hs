-- | As splitBlankMost, from the right.
rsplitBlankMost :: Int -> String -> [String]
rsplitBlankMost most = reverse . map reverse . splitBlankMost most . reverse
