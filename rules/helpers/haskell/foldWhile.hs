-- | A fold that ends at the first Left.
foldWhile :: (a -> b -> Either a a) -> a -> [b] -> a
foldWhile f start = either id id . foldM f start
