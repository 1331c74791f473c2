-- | A fold of actions that ends at the first Left.
foldWhileM :: (a -> b -> IO (Either a a)) -> a -> [b] -> IO a
foldWhileM _ carried [] = return carried
foldWhileM f carried (item : rest) = f carried item >>= either return (\next -> foldWhileM f next rest)
