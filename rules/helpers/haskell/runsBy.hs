-- | Runs of elements with equal keys.
runsBy :: Eq k => (a -> k) -> [a] -> [(k, [a])]
runsBy _ [] = []
runsBy key items@(first : _) = (key first, run) : runsBy key rest
  where
    (run, rest) = span ((== key first) . key) items
